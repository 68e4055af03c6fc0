-- What was handed in, and what was answered. The primary key is what makes intake idempotent.
create table submission (
    id              uuid        primary key,
    kind            text        not null check (kind in ('APPLICATION', 'RATING')),
    terminal_id     text        not null,
    digest          text        not null check (length(digest) = 64),
    received_at     timestamptz not null,
    -- The exact text that was answered: the answer to a repetition is the same, byte for byte.
    acknowledgement text        not null
);

-- 办件. The application is personal data, and in this column only.
create table case_file (
    case_number     text        primary key check (length(case_number) <= 50),
    -- Deferred: the acknowledgement names the case, so the case is written first.
    application_id  uuid        not null unique references submission (id) deferrable initially deferred,
    item_id         text        not null,
    form_version    integer     not null,
    content_version text        not null,
    site_id         text        not null,
    terminal_number text        not null,
    confirmed_at    timestamptz not null,
    stage           text        not null check (stage in ('ACCEPTED', 'IN_REVIEW', 'SITE_INSPECTION', 'DECIDED')),
    outcome         text        check (outcome in ('GRANTED', 'REFUSED')),
    stage_since     date        not null,
    due_date        date,
    proof_number    text        unique,
    application     jsonb       not null,
    check ((stage = 'DECIDED') = (outcome is not null))
);

-- 受理 → 审查 → 勘验 → 批准, as it happened.
create table case_event (
    id          bigint      generated always as identity primary key,
    case_number text        not null references case_file (case_number),
    stage       text        not null,
    outcome     text,
    at          timestamptz not null
);
create index case_event_of_case on case_event (case_number);

-- The last running number of a day. A rolled back intake leaves no gap.
create table case_counter (
    division text    not null,
    day      date    not null,
    last     integer not null,
    primary key (division, day)
);

-- 好差评. One for each application, which is what application_id is for. It thus leads to the case and is no anonymous
-- vote: it must never be shown to staff together with the case or the applicant. No foreign key to the case: a rating
-- may come for an application that was refused.
create table rating (
    id             uuid        primary key references submission (id) deferrable initially deferred,
    application_id uuid        not null unique,
    stars          smallint    not null check (stars between 1 and 5),
    reasons        text[]      not null,
    rated_at       timestamptz not null
);
