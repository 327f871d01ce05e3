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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A symbol is a future: of its first page, composed with the rest. A permit is a future too.
public final class QuoteClient {
  private static final int LIMIT = 32;
  private static final int TRIES = 3;

  public Quotes quotes(URI api, List<String> symbols, Duration deadline)
      throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Call call = new Call(client, System.nanoTime() + deadline.toNanos());
      Map<String, CompletableFuture<Void>> asked = new LinkedHashMap<>();
      for (String symbol : symbols) {
        asked.computeIfAbsent(symbol, s -> call.page(s, api.resolve(s), List.of(), 0));
      }
      var all = CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new));
      try {
        all.handle((done, failure) -> null).get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException late) {
        // then what is there has to do
      } catch (ExecutionException impossible) {
        throw new IllegalStateException(impossible);
      } finally {
        call.end();
      }
      return call.quotes(asked.keySet());
    }
  }

  private static final class Call {
    private final HttpClient client;
    private final long end;
    private final Map<String, Quote> found = new ConcurrentHashMap<>();
    private final Map<String, Reason> missing = new ConcurrentHashMap<>();
    private final Map<CompletableFuture<?>, URI> open = new ConcurrentHashMap<>();
    private final Queue<CompletableFuture<@Nullable Void>> queue = new ArrayDeque<>();
    private int permits = LIMIT;
    private boolean over;

    Call(HttpClient client, long end) {
      this.client = client;
      this.end = end;
    }

    CompletableFuture<Void> page(String symbol, URI page, List<BigDecimal> before, int failed) {
      return permit()
          .thenCompose(permitted -> send(page))
          .handle(
              (response, failure) -> {
                release();
                return failure == null
                    ? answered(symbol, page, before, failed, response)
                    : broken(symbol, page, before, failed, Futures.unwrapped(failure));
              })
          .thenCompose(next -> next);
    }

    /// After the end nothing is started any more; the two must not overlap.
    private synchronized CompletableFuture<HttpResponse<String>> send(URI page) {
      if (over) {
        return CompletableFuture.failedFuture(new CancellationException("too late"));
      }
      HttpRequest request = HttpRequest.newBuilder(page).build();
      var exchange = client.sendAsync(request, BodyHandlers.ofString());
      open.put(exchange, page);
      return exchange.whenComplete((response, failure) -> open.remove(exchange));
    }

    synchronized void end() {
      over = true;
      open.keySet().forEach(exchange -> exchange.cancel(true));
    }

    private CompletableFuture<Void> answered(
        String symbol,
        URI page,
        List<BigDecimal> before,
        int failed,
        HttpResponse<String> response) {
      return switch (response.statusCode()) {
        case 404 -> gone(symbol, Reason.UNKNOWN);
        case 503 -> {
          Optional<String> retryAfter = response.headers().firstValue("Retry-After");
          yield again(symbol, page, before, failed + 1, Reason.BUSY, retryAfter);
        }
        default -> read(symbol, page, before, response.body());
      };
    }

    private CompletableFuture<Void> broken(
        String symbol, URI page, List<BigDecimal> before, int failed, Throwable failure) {
      return failure instanceof IOException
          ? again(symbol, page, before, failed + 1, Reason.BROKEN, Optional.empty())
          : CompletableFuture.failedFuture(failure);
    }

    private CompletableFuture<Void> read(
        String symbol, URI page, List<BigDecimal> before, String json) {
      try {
        QuotePage read = QuotePage.read(page, json);
        List<BigDecimal> prices = new ArrayList<>(before);
        prices.addAll(read.prices());
        if (read.next().isPresent()) {
          return page(symbol, read.next().get(), prices, 0);
        }
        found.put(symbol, new Quote(symbol, prices));
        return CompletableFuture.completedFuture(null);
      } catch (JacksonException garbage) {
        return gone(symbol, Reason.GARBAGE);
      }
    }

    private CompletableFuture<Void> again(
        String symbol,
        URI page,
        List<BigDecimal> before,
        int failed,
        Reason reason,
        Optional<String> retryAfter) {
      Duration wait =
          Backoff.before(failed, retryAfter, Instant.now(), ThreadLocalRandom.current());
      if (failed == TRIES || wait.compareTo(Duration.ofNanos(end - System.nanoTime())) > 0) {
        return gone(symbol, reason);
      }
      Executor later = CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS);
      return CompletableFuture.runAsync(() -> {}, later)
          .thenCompose(now -> page(symbol, page, before, failed));
    }

    private CompletableFuture<Void> gone(String symbol, Reason reason) {
      missing.put(symbol, reason);
      return CompletableFuture.completedFuture(null);
    }

    private synchronized CompletableFuture<@Nullable Void> permit() {
      if (permits > 0) {
        permits--;
        return CompletableFuture.completedFuture(null);
      }
      CompletableFuture<@Nullable Void> turn = new CompletableFuture<>();
      queue.add(turn);
      return turn;
    }

    /// Hands the permit on. The next one goes on outside the lock: nobody waits for its request.
    private void release() {
      CompletableFuture<@Nullable Void> turn;
      synchronized (this) {
        turn = queue.poll();
        if (turn == null) {
          permits++;
        }
      }
      if (turn != null) {
        turn.complete(null);
      }
    }

    synchronized Quotes quotes(Iterable<String> symbols) {
      Map<String, Quote> kept = Map.copyOf(found);
      Map<String, Reason> reasons = new LinkedHashMap<>(missing);
      for (String symbol : symbols) {
        if (!kept.containsKey(symbol)) {
          reasons.putIfAbsent(symbol, Reason.LATE);
        }
      }
      reasons.keySet().removeAll(kept.keySet());
      return new Quotes(kept, reasons);
    }
  }
}
