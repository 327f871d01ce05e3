package apicalls;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The caller's thread is the event loop and the clock: it starts what the limit allows, takes what
/// arrives, and waits no longer than the next try or the deadline.
public final class QuoteClient {
  private static final int LIMIT = 32;
  private static final int TRIES = 3;

  private record Step(String symbol, URI page, List<BigDecimal> before, int failed, long due) {}

  private record Arrival(
      Step step,
      CompletableFuture<?> exchange,
      @Nullable HttpResponse<String> response,
      @Nullable Throwable failure) {}

  public Quotes quotes(URI api, List<String> symbols, Duration deadline)
      throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return new Pump(client, System.nanoTime() + deadline.toNanos()).run(api, symbols);
    }
  }

  private static final class Pump {
    private final HttpClient client;
    private final long end;
    private final Queue<Step> waiting = new ArrayDeque<>();
    private final Queue<Step> later = new PriorityQueue<>(Comparator.comparingLong(Step::due));
    private final Set<CompletableFuture<?>> open = new HashSet<>();
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final Map<String, Quote> found = new HashMap<>();
    private final Map<String, Reason> missing = new HashMap<>();

    Pump(HttpClient client, long end) {
      this.client = client;
      this.end = end;
    }

    Quotes run(URI api, List<String> symbols) throws InterruptedException {
      Set<String> wanted = new HashSet<>(symbols);
      wanted.forEach(s -> waiting.add(new Step(s, api.resolve(s), List.of(), 0, 0)));
      try {
        while (found.size() + missing.size() < wanted.size() && left(end) > 0) {
          while (!later.isEmpty() && left(later.element().due()) <= 0) {
            waiting.add(later.remove());
          }
          while (open.size() < LIMIT && !waiting.isEmpty()) {
            ask(waiting.remove());
          }
          long next = later.isEmpty() ? end : Math.min(end, later.element().due());
          Arrival arrival = arrivals.poll(left(next), TimeUnit.NANOSECONDS);
          if (arrival != null) {
            arrived(arrival);
          }
        }
      } finally {
        open.forEach(exchange -> exchange.cancel(true));
      }
      wanted.removeAll(found.keySet());
      wanted.forEach(symbol -> missing.putIfAbsent(symbol, Reason.LATE));
      return new Quotes(found, missing);
    }

    private static long left(long until) {
      return until - System.nanoTime();
    }

    private void ask(Step step) {
      HttpRequest request = HttpRequest.newBuilder(step.page()).build();
      var exchange = client.sendAsync(request, BodyHandlers.ofString());
      open.add(exchange);
      exchange.whenComplete(
          (response, failure) -> arrivals.add(new Arrival(step, exchange, response, failure)));
    }

    private void arrived(Arrival arrival) {
      open.remove(arrival.exchange());
      Step step = arrival.step();
      HttpResponse<String> response = arrival.response();
      if (response == null) {
        Throwable failure = Futures.unwrapped(arrival.failure());
        if (!(failure instanceof IOException)) {
          throw new IllegalStateException(failure);
        }
        failed(step, Reason.BROKEN, Optional.empty());
      } else if (response.statusCode() == 503) {
        failed(step, Reason.BUSY, response.headers().firstValue("Retry-After"));
      } else if (response.statusCode() == 404) {
        missing.put(step.symbol(), Reason.UNKNOWN);
      } else {
        read(step, response.body());
      }
    }

    private void read(Step step, String json) {
      try {
        QuotePage page = QuotePage.read(step.page(), json);
        List<BigDecimal> prices = new ArrayList<>(step.before());
        prices.addAll(page.prices());
        page.next()
            .ifPresentOrElse(
                next -> waiting.add(new Step(step.symbol(), next, prices, 0, 0)),
                () -> found.put(step.symbol(), new Quote(step.symbol(), prices)));
      } catch (JacksonException garbage) {
        missing.put(step.symbol(), Reason.GARBAGE);
      }
    }

    private void failed(Step step, Reason reason, Optional<String> retryAfter) {
      int failed = step.failed() + 1;
      Duration wait =
          Backoff.before(failed, retryAfter, Instant.now(), ThreadLocalRandom.current());
      if (failed == TRIES || wait.compareTo(Duration.ofNanos(left(end))) > 0) {
        missing.put(step.symbol(), reason);
      } else {
        long due = System.nanoTime() + wait.toNanos();
        later.add(new Step(step.symbol(), step.page(), step.before(), failed, due));
      }
    }
  }
}
