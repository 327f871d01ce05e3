package legacydatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.junit.Verdicts.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.sales.SalesDatabase;
import workshop.practice.sales.SalesSpec;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = OrderReport.class, method = "totals")
@Tag("task-2")
class TotalsTest {
  private static final int CONNECTIONS = SalesDatabase.CONNECTIONS;
  private static final int FEWER = CONNECTIONS - 1;

  @DoneWhen(
      value = "every customer that was asked for is in the report, with its own totals",
      hint = "run main and compare the number of totals with the number of customers")
  void every_customer_is_in_the_report(PracticeHost practice) throws InterruptedException {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(17, 14))) {
      List<Long> asked = sales.customers().subList(2, 2 + FEWER);

      Totals nothing = new OrderReport().totals(sales.pool(), List.of());
      Totals totals = new OrderReport().totals(sales.pool(), asked);

      new Audit(sales, nothing.found()).isAbout(List.of());
      new Audit(sales, totals.found()).isAbout(asked);
      new Audit(sales, totals.found()).everyTotalIsRight();
      Enquiries.of(sales).areTwoForEach(asked);
    }
  }

  @DoneWhen(
      value = "each customer's totals come from one transaction of its own",
      hint = "look which queries of which customers lie between two commits")
  void each_customers_totals_come_from_one_transaction(PracticeHost practice, Watch watch)
      throws Exception {
    try (SalesDatabase sales =
        SalesDatabase.open(practice, new SalesSpec(19, 3 * CONNECTIONS)).filled()) {
      Totals[] totals = new Totals[1];
      sales.beginRush();

      watch.gated( // so that every connection is lent before the first is returned
          sales.queries(),
          CONNECTIONS + 1,
          () -> totals[0] = new OrderReport().totals(sales.pool(), sales.customers()));

      new Audit(sales, totals[0].found()).isAbout(sales.customers());
      new Audit(sales, totals[0].found()).everyTotalIsOfOneMoment();
    }
  }

  @DoneWhen(
      value = "customers whose query fails are reported with the reason, the others with totals",
      hint = "look what becomes of the exception of one customer, and of the customers after it")
  void failing_customers_are_reported_with_the_reason(PracticeHost practice, Watch watch)
      throws InterruptedException {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(23, FEWER))) {
      List<Long> failing = sales.customers().subList(1, 5);
      failing.forEach(customer -> sales.garble(customer, "by letter " + customer));
      List<Long> others =
          sales.customers().stream().filter(customer -> !failing.contains(customer)).toList();

      Totals totals = new OrderReport().totals(sales.pool(), sales.customers());

      requireReasons(failing, totals.failed());
      new Audit(sales, totals.found()).isAbout(others);
      new Audit(sales, totals.found()).everyTotalIsRight();
      Lent.none(sales, watch);
    }
  }

  @DoneWhen(
      value = "10 queries are under way at once, each with a thread that waits for it",
      hint = "let ten customers be asked for before the first of them is answered")
  void ten_queries_are_under_way_each_with_a_thread(PracticeHost practice, Watch watch)
      throws Exception {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(29, 120)).filled()) {
      Totals[] totals = new Totals[1];

      Observation seen =
          watch.gated(
              sales.queries(),
              CONNECTIONS + 1,
              () -> totals[0] = new OrderReport().totals(sales.pool(), sales.customers()));

      assertThat(seen).isThreads();
      assertThat(seen).neverHoldsMoreThan(CONNECTIONS);
      assertThat(seen).reaches(CONNECTIONS);
      new Audit(sales, totals[0].found()).isAbout(sales.customers());
      new Audit(sales, totals[0].found()).everyTotalIsRight();
      Enquiries.of(sales).areTwoForEach(sales.customers());
    }
  }

  @DoneWhen(
      value =
          "an interrupt ends the report in an InterruptedException: no further customer is begun,"
              + " every connection is returned",
      hint = "tell the threads to stop when you are interrupted, and wait until they have")
  void an_interrupt_ends_the_report(PracticeHost practice, Watch watch) {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(31, 60)).filled()) {
      Totals[] totals = new Totals[1];
      int[] lent = new int[1];

      @Nullable Throwable thrown =
          watch.interrupted(
              sales.queries(),
              CONNECTIONS,
              () -> {
                try {
                  totals[0] = new OrderReport().totals(sales.pool(), sales.customers());
                  return totals;
                } finally {
                  lent[0] = sales.lent();
                }
              });

      // Threads are interrupted one after another: what the first gives back, another may still
      // take.
      long served = Enquiries.answered(sales).customers();
      if (served > CONNECTIONS) {
        throw goesOn(
            "queries about %d of 60 customers ran, though it was interrupted during the first 10"
                .formatted(served));
      }
      if (!(thrown instanceof InterruptedException)) {
        throw goesOn(
            thrown == null
                ? "no exception, but a report with %d totals".formatted(totals[0].found().size())
                : "it ended in a " + thrown.getClass().getSimpleName());
      }
      if (lent[0] > 0) {
        throw goesOn("%d of 10 connections not returned when it ended".formatted(lent[0]));
      }
    }
  }

  @DoneWhen(
      value = "when the call returns, nothing it started is left behind",
      hint = "close whatever you opened, also when something goes wrong",
      leftovers = true)
  void nothing_is_left_running(PracticeHost practice) throws InterruptedException {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(37, FEWER))) {
      Totals totals = new OrderReport().totals(sales.pool(), sales.customers());

      new Audit(sales, totals.found()).everyTotalIsRight(); // the engine looks for what is left
    }
  }

  /// Told after what is wrong with a report that nobody interrupts.
  private static FindingError goesOn(String saw) {
    return new FindingError(Finding.of(Rule.LEAK, saw, "", null, ""));
  }

  private static void requireReasons(List<Long> failing, Map<Long, String> failed) {
    List<Long> missing = failing.stream().filter(c -> !failed.containsKey(c)).toList();
    assertThat(missing)
        .withFailMessage(
            () ->
                "%d of %d failing customers not reported, the first is %d"
                    .formatted(missing.size(), failing.size(), missing.getFirst()))
        .isEmpty();
    TreeSet<Long> surplus = new TreeSet<>(failed.keySet());
    surplus.removeAll(failing);
    assertThat(surplus)
        .withFailMessage(
            () ->
                "customer %d is reported to have failed with: %s"
                    .formatted(surplus.first(), failed.get(surplus.first())))
        .isEmpty();
    failing.forEach(
        customer ->
            assertThat(failed.get(customer))
                .withFailMessage(
                    () ->
                        "the reason of customer %d does not say what the database said: %s"
                            .formatted(customer, failed.get(customer)))
                .contains("by letter " + customer));
  }
}
