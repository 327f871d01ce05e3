package workshop.practice.database;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/// What an operation on a database is called: its SQL in one line, and its parameters.
final class QueryName {
  private static final int MOST_CHARACTERS = 200;
  private static final int MOST_CHARACTERS_OF_PARAMETERS = 100;

  private QueryName() {}

  /// The names of all that run at once, in that order; parameters are never cut off for the sake of
  /// the SQL, as they tell one query from the next.
  static String of(List<QueryInfo> queries) {
    String sql = queries.stream().map(QueryInfo::getQuery).collect(Collectors.joining("; "));
    String parameters =
        queries.stream()
            .flatMap(query -> query.getParametersList().stream())
            .filter(set -> !set.isEmpty())
            .map(QueryName::parameters)
            .collect(Collectors.joining());
    String tail = shortened(parameters, MOST_CHARACTERS_OF_PARAMETERS);
    return shortened(sql.strip().replaceAll("\\s+", " "), MOST_CHARACTERS - tail.length()) + tail;
  }

  private static String parameters(List<ParameterSetOperation> set) {
    return set.stream()
        .filter(parameter -> !ParameterSetOperation.isRegisterOutParameterOperation(parameter))
        .map(QueryName::parameter)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String parameter(ParameterSetOperation set) {
    if (ParameterSetOperation.isSetNullParameterOperation(set)) {
      return "null";
    }
    Object value = set.getArgs()[1];
    return value instanceof Object[] many ? Arrays.toString(many) : Objects.toString(value);
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
