package workshop.practice.database;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import workshop.practice.world.Desk;
import workshop.practice.world.Gate;
import workshop.practice.world.OperationLog;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// A database, every query of which passes the gate.
///
/// One operation is one statement or batch, under its SQL with the parameters appended. It is
/// counted and held on the calling thread before it runs, and over when it has run, also when it
/// failed. Borrowing a connection, committing and reading rows are free, and so is what a HikariCP
/// pool in front of this asks on its own account (first query of a connection, test query).
///
/// ```java
/// try (DatabaseWorld database = DatabaseWorld.open(host, h2);
///     HikariDataSource pool = new HikariDataSource()) {
///   pool.setDataSource(database.dataSource());
/// }
/// ```
///
/// A thread that is interrupted while it is held gets a [java.sql.SQLTransientException].
public final class DatabaseWorld implements World {
  private final Desk desk;
  private final DataSource gated;

  private DatabaseWorld(Desk desk, DataSource gated) {
    this.desk = desk;
    this.gated = gated;
  }

  /// Opens a world in front of a database; closing it leaves the database as it is.
  ///
  /// @throws workshop.practice.wire.HostLost when the host is gone
  public static DatabaseWorld open(PracticeHost host, DataSource real) {
    Desk desk = host.openDesk("query");
    QueryGate gate = new QueryGate(desk.turnstile());
    return new DatabaseWorld(desk, ProxyDataSourceBuilder.create(real).listener(gate).build());
  }

  /// The database behind the gate; any thread may use it.
  public DataSource dataSource() {
    return gated;
  }

  @Override
  public String unit() {
    return desk.unit();
  }

  @Override
  public boolean owesAnswers() {
    return desk.owesAnswers();
  }

  @Override
  public Gate gate() {
    return desk.gate();
  }

  @Override
  public OperationLog log() {
    return desk.log();
  }

  @Override
  public void close() {
    desk.close();
  }
}
