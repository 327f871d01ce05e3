/// A database whose queries pass a gate.
///
/// [DatabaseWorld] stands before any [javax.sql.DataSource] and tells the host of each statement
/// that is about to run. It knows no database and no connection pool by type: a pool is put in
/// front of it, as in production. Start reading at [DatabaseWorld].
@NullMarked
package workshop.practice.database;

import org.jspecify.annotations.NullMarked;
