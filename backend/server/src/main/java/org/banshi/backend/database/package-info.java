/** PostgreSQL: a server of our own in the data folder, or any other by its URL. */
@NullMarked
package org.banshi.backend.database;

import org.jspecify.annotations.NullMarked;
