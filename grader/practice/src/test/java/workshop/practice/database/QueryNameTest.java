package workshop.practice.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueryNameTest {
  @Test
  void it_is_the_sql_in_one_line() throws Exception {
    assertThat(QueryName.of(List.of(query("\n  select *\n    from orders\n"))))
        .isEqualTo("select * from orders");
  }

  @Test
  void parameters_come_last() throws Exception {
    assertThat(QueryName.of(List.of(query("select ?, ?", set("setInt", int.class, 7), nothing()))))
        .isEqualTo("select ?, ?[7,null]");
  }

  @Test
  void what_runs_at_once_is_told_together() throws Exception {
    assertThat(QueryName.of(List.of(query("delete from a"), query("delete from b"))))
        .isEqualTo("delete from a; delete from b");
    QueryInfo twice = query("insert ?", set("setInt", int.class, 1));
    twice.getParametersList().add(List.of(set("setInt", int.class, 2)));
    assertThat(QueryName.of(List.of(twice))).isEqualTo("insert ?[1][2]");
  }

  @Test
  void a_long_one_is_cut_where_it_tells_least() throws Exception {
    String sql = "x".repeat(500);

    assertThat(QueryName.of(List.of(query(sql)))).hasSize(200).endsWith("x…");
    assertThat(QueryName.of(List.of(query(sql, set("setInt", int.class, 7)))))
        .hasSize(200)
        .endsWith("x…[7]");
    assertThat(QueryName.of(List.of(query(sql, set("setString", String.class, "y".repeat(500))))))
        .hasSize(200)
        .contains("x…[y")
        .endsWith("y…");
  }

  private static QueryInfo query(String sql, ParameterSetOperation... parameters) {
    QueryInfo query = new QueryInfo(sql);
    query.setParametersList(new ArrayList<>(List.of(Arrays.asList(parameters))));
    return query;
  }

  private static ParameterSetOperation set(String method, Class<?> type, Object value)
      throws NoSuchMethodException {
    Method setter = PreparedStatement.class.getMethod(method, int.class, type);
    return new ParameterSetOperation(setter, new Object[] {1, value});
  }

  private static ParameterSetOperation nothing() throws NoSuchMethodException {
    return set("setNull", int.class, 4);
  }
}
