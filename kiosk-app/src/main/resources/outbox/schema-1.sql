-- One row a submission. seq is the order of arrival. body is the sealed envelope as it goes on the wire; it becomes
-- NULL when the backend has acknowledged. Small columns come first, so that scans do not follow the body's pages.
-- Times are milliseconds since 1970 UTC.
CREATE TABLE submission (
  seq         INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  kind        TEXT    NOT NULL,
  digest      TEXT    NOT NULL,
  state       TEXT    NOT NULL CHECK (state IN ('WAITING', 'ACKNOWLEDGED', 'REFUSED')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  saved_at    INTEGER NOT NULL,
  ended_at    INTEGER,
  case_number TEXT,
  reason      TEXT,
  body        BLOB,
  CHECK ((body IS NULL) = (state = 'ACKNOWLEDGED'))
) STRICT
