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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.world.Behaviour;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.QuoteApi;

/// Asks for many quotes at once on an event loop, and stops in time.
///
/// The loop never waits: it starts exchanges, takes what arrives, and is also the clock for another
/// try. The caller's thread waits once, for everything or for the deadline.
public final class QuoteClient {
  private static final int LIMIT = 32;
  private static final int TRIES = 3;

  /// Asks `api` for every one of the symbols.
  ///
  /// @param api the folder of the quotes; a symbol resolved against it is the symbol's first page
  /// @param symbols what to ask for; may be empty
  /// @param deadline how long the whole call may take, from now
  public Quotes quotes(URI api, List<String> symbols, Duration deadline)
      throws InterruptedException {
    try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
      try (HttpClient client = HttpClient.newHttpClient()) {
        return new Round(client, loop, api, symbols, deadline).quotes();
      } finally {
        loop.shutdownNow(); // tries that still wait for their time are in vain
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /// Opens an API that takes its time and has troubles, and asks it: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    try (PracticeHost host = PracticeHost.start();
        QuoteApi api = host.openQuotes(MarketSpec.of(7))) {
      List<String> symbols = api.market().symbols();
      api.latency(Duration.ofMillis(50));
      api.busy(api.market().paths(symbols.get(5)).getFirst(), 2, "0");
      api.behave(api.market().paths(symbols.get(6)).getFirst(), Behaviour.RESET);
      api.behave(api.market().paths(symbols.get(7)).getFirst(), Behaviour.NEVER);
      Quotes quotes = new QuoteClient().quotes(api.start(), symbols, Duration.ofSeconds(3));
      System.out.printf(
          "%d of %d quotes, missing are %s, at most %d requests in flight, %d left open%n",
          quotes.found().size(),
          symbols.size(),
          quotes.missing(),
          api.log().mostInFlight(),
          api.gate().state().inFlight());
    }
  }

  /// One page of one symbol that has to be asked for.
  ///
  /// @param before the prices of the pages before it
  /// @param failed how often it was asked for in vain
  private record Step(String symbol, URI page, List<BigDecimal> before, int failed) {
    Step again() {
      return new Step(symbol, page, before, failed + 1);
    }
  }

  /// What came of an exchange; one of the two is null.
  private record Answer(@Nullable HttpResponse<String> response, @Nullable Throwable failure) {}

  /// One call. Only the loop's thread touches the fields, so none needs a lock.
  private static final class Round {
    private final HttpClient client;
    private final ScheduledExecutorService loop;
    private final Duration deadline;
    private final long end;
    private final Set<String> symbols;
    private final Queue<Step> waiting = new ArrayDeque<>();
    private final Map<String, CompletableFuture<?>> open = new HashMap<>();
    private final Map<String, Quote> found = new HashMap<>();
    private final Map<String, Reason> missing = new HashMap<>();
    private final CompletableFuture<Quotes> quotes = new CompletableFuture<>();
    private boolean over;

    Round(
        HttpClient client,
        ScheduledExecutorService loop,
        URI api,
        List<String> symbols,
        Duration deadline) {
      this.client = client;
      this.loop = loop;
      this.deadline = deadline;
      this.end = System.nanoTime() + deadline.toNanos();
      this.symbols = new LinkedHashSet<>(symbols);
      this.symbols.forEach(s -> waiting.add(new Step(s, api.resolve(s), List.of(), 0)));
    }

    Quotes quotes() throws InterruptedException, ExecutionException {
      CompletableFuture.runAsync(this::start, loop).whenComplete(this::giveUp);
      try {
        return quotes.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException late) {
        return stopped();
      } catch (InterruptedException unwanted) {
        stopped();
        throw unwanted;
      }
    }

    private Quotes stopped() {
      return CompletableFuture.supplyAsync(this::stop, loop).join();
    }

    /// Starts what the limit allows.
    private void start() {
      while (!over && open.size() < LIMIT && !waiting.isEmpty()) {
        ask(waiting.remove());
      }
      if (found.size() + missing.size() == symbols.size()) {
        quotes.complete(new Quotes(found, missing));
      }
    }

    private void ask(Step step) {
      HttpRequest request = HttpRequest.newBuilder(step.page()).build();
      var exchange = client.sendAsync(request, BodyHandlers.ofString());
      CompletableFuture<@Nullable Void> done =
          Futures.on(loop, exchange.handle(Answer::new), answer -> arrived(step, answer));
      open.put(step.symbol(), Futures.cancelling(done, exchange));
      done.whenComplete(this::giveUp);
    }

    private @Nullable Void arrived(Step step, Answer answer) {
      open.remove(step.symbol());
      HttpResponse<String> response = answer.response();
      if (response != null) {
        answered(step, response);
      } else if (Futures.unwrapped(answer.failure()) instanceof IOException) {
        failed(step.again(), Reason.BROKEN, Optional.empty());
      } else {
        throw new IllegalStateException(answer.failure());
      }
      start();
      return null;
    }

    private void answered(Step step, HttpResponse<String> response) {
      switch (response.statusCode()) {
        case 200 -> read(step, response.body());
        case 404 -> missing.put(step.symbol(), Reason.UNKNOWN);
        case 503 -> failed(step.again(), Reason.BUSY, response.headers().firstValue("Retry-After"));
        default -> missing.put(step.symbol(), Reason.GARBAGE);
      }
    }

    private void read(Step step, String json) {
      try {
        QuotePage page = QuotePage.read(step.page(), json);
        List<BigDecimal> prices = new ArrayList<>(step.before());
        prices.addAll(page.prices());
        page.next()
            .ifPresentOrElse(
                next -> waiting.add(new Step(step.symbol(), next, prices, 0)),
                () -> found.put(step.symbol(), new Quote(step.symbol(), prices)));
      } catch (JacksonException garbage) {
        missing.put(step.symbol(), Reason.GARBAGE);
      }
    }

    /// Tries again later, if there is a later.
    private void failed(Step step, Reason reason, Optional<String> retryAfter) {
      Duration wait =
          Backoff.before(step.failed(), retryAfter, Instant.now(), ThreadLocalRandom.current());
      if (step.failed() == TRIES || wait.compareTo(left()) > 0) {
        missing.put(step.symbol(), reason);
      } else {
        // tag::later[]
        Executor later = task -> loop.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
        CompletableFuture.runAsync(() -> again(step), later).whenComplete(this::giveUp);
        // end::later[]
      }
    }

    private void again(Step step) {
      waiting.add(step);
      start();
    }

    private Duration left() {
      return Duration.ofNanos(end - System.nanoTime());
    }

    // tag::stop[]
    /// Ends every exchange that is open; none is started any more.
    private Quotes stop() {
      over = true;
      open.values().forEach(exchange -> exchange.cancel(true));
      for (String symbol : symbols) {
        if (!found.containsKey(symbol)) {
          missing.putIfAbsent(symbol, Reason.LATE);
        }
      }
      return new Quotes(found, missing);
    }

    // end::stop[]

    /// Without this an exception on the loop would be lost.
    private void giveUp(@Nullable Void done, @Nullable Throwable failure) {
      if (failure != null) {
        quotes.completeExceptionally(failure);
      }
    }
  }
}
