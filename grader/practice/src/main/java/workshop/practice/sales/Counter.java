package workshop.practice.sales;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/// Where the shop goes on selling while somebody asks: it stands behind the gate, just before a
/// query runs, on the thread that asks.
///
/// In a rush every query about a customer finds that this customer has just ordered once more. So
/// between any two queries there is another transaction, every time, whoever asks how.
final class Counter implements QueryExecutionListener {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final SalesTables tables;
  private final Map<Long, List<Sold>> moments = new LinkedHashMap<>();
  private volatile boolean rush;
  private volatile Duration pause = Duration.ZERO;

  Counter(SalesTables tables, Map<Long, Sold> sold) {
    this.tables = tables;
    sold.forEach((customer, first) -> moments.put(customer, new ArrayList<>(List.of(first))));
  }

  List<Long> customers() {
    return List.copyOf(moments.keySet());
  }

  synchronized List<Sold> moments(long customer) {
    return List.copyOf(moments.getOrDefault(customer, List.of()));
  }

  void beginRush() {
    rush = true;
  }

  void pause(Duration each) {
    pause = each;
  }

  /// One more order, at a price that is no number.
  synchronized void garble(long customer, String price) throws SQLException {
    tables.order(customer, 1, price);
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (pause.isPositive()) {
      pause();
    }
    if (rush) {
      named(queries).forEach(this::sell);
    }
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    // nothing is sold then
  }

  private void pause() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void sell(long customer) {
    List<Sold> sold = Objects.requireNonNull(moments.get(customer));
    int pieces = 1 + sold.size();
    int price = 1_000 + Math.toIntExact(customer % 1_000);
    try {
      tables.order(customer, pieces, String.valueOf(price));
    } catch (SQLException e) {
      throw new IllegalStateException("the counter could not sell to customer " + customer, e);
    }
    Sold last = sold.getLast();
    sold.add(new Sold(last.orders() + 1, last.cents() + (long) pieces * price));
  }

  /// The customers that the queries name, in their text or in a parameter.
  private List<Long> named(List<QueryInfo> queries) {
    return queries.stream()
        .flatMap(query -> Stream.concat(Stream.of(query.getQuery()), parameters(query)))
        .flatMap(text -> NUMBER.matcher(text).results())
        .map(number -> Long.valueOf(number.group()))
        .filter(moments::containsKey)
        .distinct()
        .collect(Collectors.toList());
  }

  private static Stream<String> parameters(QueryInfo query) {
    return query.getParametersList().stream()
        .flatMap(List::stream)
        .map(set -> java.util.Arrays.deepToString(set.getArgs()));
  }
}
