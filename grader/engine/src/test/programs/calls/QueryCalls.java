package calls;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;

/// Queries, each with a number of its own.
public final class QueryCalls implements Calls {
  private final DataSource source;

  public QueryCalls(DataSource source) {
    this.source = source;
  }

  @Override
  public int count() {
    return Program.OPERATIONS;
  }

  @Override
  public void blocking(int i) {
    try (Connection connection = source.getConnection();
        PreparedStatement query = connection.prepareStatement("select ? + 1")) {
      query.setInt(1, i);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
