package legacydatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import workshop.practice.sales.SalesDatabase;
import workshop.practice.world.Operation;
import workshop.practice.world.Outcome;

/// What came through the pool.
///
/// @param queries by the customer that they were about
record Enquiries(Map<Long, List<String>> queries) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static Enquiries of(SalesDatabase sales) {
    return of(sales, operation -> true);
  }

  /// Those that were answered; a thread that is interrupted while it waits gives its query up.
  static Enquiries answered(SalesDatabase sales) {
    return of(sales, operation -> operation.outcome() == Outcome.ANSWERED);
  }

  private static Enquiries of(SalesDatabase sales, Predicate<Operation> which) {
    Map<Long, List<String>> queries = new TreeMap<>();
    sales.customers().forEach(customer -> queries.put(customer, new ArrayList<>()));
    for (Operation operation : sales.queries().log().operations().stream().filter(which).toList()) {
      NUMBER
          .matcher(operation.name())
          .results()
          .map(number -> queries.get(Long.valueOf(number.group())))
          .filter(asked -> asked != null)
          .forEach(asked -> asked.add(operation.name()));
    }
    return new Enquiries(queries);
  }

  /// Each of these customers was asked about by two queries, once each.
  void areTwoForEach(Collection<Long> customers) {
    List<Long> wrong =
        customers.stream()
            .sorted()
            .filter(c -> !isTwo(queries.getOrDefault(c, List.of())))
            .toList();
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d customers not asked about by the two queries, once each: %d of customer %d"
                    .formatted(
                        wrong.size(),
                        customers.size(),
                        queries.getOrDefault(wrong.getFirst(), List.of()).size(),
                        wrong.getFirst()))
        .isEmpty();
  }

  private static boolean isTwo(List<String> asked) {
    return asked.size() == 2 && Set.copyOf(asked).size() == 2;
  }

  /// How many customers any query was about.
  long customers() {
    return queries.values().stream().filter(asked -> !asked.isEmpty()).count();
  }
}
