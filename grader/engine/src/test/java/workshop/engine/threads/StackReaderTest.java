package workshop.engine.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.ThreadFact;

/// The stacks are those of JDK 25, shortened.
class StackReaderTest {
  private static final String PARK =
      "java.base/java.util.concurrent.locks.LockSupport.park(LockSupport.java:223)";
  private static final String PARK_NANOS =
      "java.base/java.util.concurrent.locks.LockSupport.parkNanos(LockSupport.java:408)";
  private static final String FUTURE_GET =
      "java.base/java.util.concurrent.CompletableFuture.get(CompletableFuture.java:2116)";
  private static final String NATIVE_READ =
      "java.base/sun.nio.ch.SocketDispatcher.read0(Native Method)";
  private static final String FETCH = "shop.Scraper.fetch(Scraper.java:27)";
  private static final String LAMBDA =
      "shop.Scraper$$Lambda/0x0000000049040210.call(Unknown Source)";
  private static final String RUN = "java.base/java.lang.Thread.run(Thread.java:1474)";

  private final StackReader reader =
      new StackReader(ParticipantClasses.of("shop.Scraper", "shop.Scraper$Page"));

  @Test
  void a_thread_without_participant_code_tells_nothing() {
    assertThat(
            reader.read(thread("WAITING", PARK, "shop.ScraperTest.all(ScraperTest.java:9)", RUN)))
        .isEmpty();
  }

  @Test
  void a_thread_is_told_with_its_line_and_its_call() {
    DumpedThread thread =
        thread(
            "WAITING",
            PARK,
            "java.base/java.util.concurrent.CompletableFuture.join(CompletableFuture.java:2138)",
            FETCH,
            "shop.Scraper.fetchAll(Scraper.java:20)",
            RUN);

    assertThat(reader.read(thread))
        .contains(
            new ThreadFact(
                7,
                "pool-1-thread-1",
                false,
                Blocked.ELSEWHERE,
                "CompletableFuture.join",
                new CodePlace("shop.Scraper", "fetch", "Scraper.java", 27)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.net.http/jdk.internal.net.http.HttpClientImpl.send(HttpClientImpl.java:902)",
        "java.net.http/jdk.internal.net.http.HttpClientFacade.send(HttpClientFacade.java:133)"
      })
  void a_send_is_told_before_the_future_that_it_waits_in(String send) {
    assertThat(blocked("WAITING", PARK, FUTURE_GET, send, FETCH, RUN)).isEqualTo(Blocked.SEND);
  }

  @Test
  void sending_asynchronously_is_no_send() {
    String send =
        "java.net.http/jdk.internal.net.http.HttpClientImpl.sendAsync(HttpClientImpl.java:950)";

    assertThat(blocked("BLOCKED", send, FETCH)).isEqualTo(Blocked.ELSEWHERE);
  }

  @Test
  void a_native_read_is_a_socket_though_its_state_says_running() {
    String read = "java.base/sun.nio.ch.NioSocketImpl.implRead(NioSocketImpl.java:305)";
    String open = "java.base/java.net.URL.openStream(URL.java:1263)";

    assertThat(blocked("RUNNABLE", NATIVE_READ, read, open, FETCH)).isEqualTo(Blocked.SOCKET);
  }

  @Test
  void a_virtual_thread_that_reads_waits_for_a_socket() {
    String poll = "java.base/sun.nio.ch.Poller.poll(Poller.java:197)";
    String read = "java.base/sun.nio.ch.NioSocketImpl$1.read(NioSocketImpl.java:798)";

    assertThat(blocked("WAITING", PARK, poll, read, FETCH)).isEqualTo(Blocked.SOCKET);
  }

  @Test
  void a_channel_that_blocks_is_a_socket() {
    String read = "java.base/sun.nio.ch.SocketChannelImpl.implRead(SocketChannelImpl.java:422)";

    assertThat(blocked("RUNNABLE", NATIVE_READ, read, FETCH)).isEqualTo(Blocked.SOCKET);
  }

  @Test
  void a_selector_is_a_select_on_either_kind_of_thread() {
    String epoll = "java.base/sun.nio.ch.EPoll.wait(Native Method)";
    String select = "java.base/sun.nio.ch.SelectorImpl.select(SelectorImpl.java:147)";

    assertThat(blocked("RUNNABLE", epoll, select, FETCH)).isEqualTo(Blocked.SELECT);
    assertThat(blocked("WAITING", PARK, select, FETCH)).isEqualTo(Blocked.SELECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.base/java.lang.Thread.sleep(Thread.java:540)",
        "java.base/java.util.concurrent.locks.LockSupport.parkNanos(LockSupport.java:408)",
        "java.base/java.util.concurrent.locks.LockSupport.parkUntil(LockSupport.java:450)",
        "java.base/java.lang.Object.wait(Object.java:389)"
      })
  void a_timed_wait_of_their_own_is_a_sleep(String call) {
    assertThat(blocked("TIMED_WAITING", call, FETCH)).isEqualTo(Blocked.SLEEP);
  }

  @Test
  void a_sleep_through_a_time_unit_is_a_sleep() {
    String sleep = "java.base/java.lang.Thread.sleep(Thread.java:577)";
    String unit = "java.base/java.util.concurrent.TimeUnit.sleep(TimeUnit.java:446)";

    assertThat(blocked("TIMED_WAITING", sleep, unit, FETCH)).isEqualTo(Blocked.SLEEP);
  }

  @Test
  void a_deadline_is_no_sleep() {
    assertThat(blocked("TIMED_WAITING", PARK_NANOS, FUTURE_GET, FETCH))
        .isEqualTo(Blocked.ELSEWHERE);
  }

  @Test
  void a_wait_without_an_end_is_no_sleep() {
    assertThat(blocked("WAITING", "java.base/java.lang.Object.wait(Object.java:389)", FETCH))
        .isEqualTo(Blocked.ELSEWHERE);
  }

  @Test
  void a_socket_below_their_own_frame_is_not_what_they_wait_in() {
    String read = "java.base/sun.nio.ch.SocketChannelImpl.read(SocketChannelImpl.java:489)";

    assertThat(blocked("WAITING", PARK, FETCH, read, RUN)).isEqualTo(Blocked.ELSEWHERE);
  }

  @Test
  void a_thread_that_runs_is_not_blocked() {
    String regex = "java.base/java.util.regex.Pattern.match(Pattern.java:3)";

    assertThat(blocked("RUNNABLE", regex, FETCH)).isEqualTo(Blocked.NOT);
    assertThat(blocked("RUNNABLE", FETCH)).isEqualTo(Blocked.NOT);
  }

  @Test
  void the_first_frame_that_is_not_hidden_is_the_call() {
    String read = "java.base/java.net.URL.openStream(URL.java:1263)";

    assertThat(reader.call(frames(NATIVE_READ, read, LAMBDA, RUN))).isEqualTo("URL.openStream");
    assertThat(reader.call(frames(LAMBDA, FETCH))).isEmpty();
    assertThat(reader.call(frames(PARK, RUN))).isEmpty();
  }

  @Test
  void a_lambda_is_at_the_method_it_was_written_in() {
    assertThat(reader.place(frames("shop.Scraper.lambda$fetchAll$3(Scraper.java:31)", LAMBDA, RUN)))
        .contains(new CodePlace("shop.Scraper", "fetchAll", "Scraper.java", 31));
  }

  @Test
  void a_method_reference_is_at_the_line_that_led_to_it() {
    assertThat(reader.place(frames(PARK, LAMBDA, FETCH, RUN)))
        .contains(new CodePlace("shop.Scraper", "fetch", "Scraper.java", 27));
  }

  @Test
  void a_method_reference_on_its_own_is_at_its_class() {
    assertThat(reader.place(frames(PARK, LAMBDA, RUN, FETCH)))
        .contains(new CodePlace("shop.Scraper", "", "Scraper.java", 0));
    String nested = "shop.Scraper$Page$$Lambda/0x0000000049040210.get(Unknown Source)";
    assertThat(reader.place(frames(PARK, nested, RUN)))
        .contains(new CodePlace("shop.Scraper$Page", "", "Scraper.java", 0));
  }

  @Test
  void no_participant_code_is_at_no_place() {
    assertThat(reader.place(frames(PARK, RUN))).isEmpty();
  }

  @Test
  void an_exception_is_placed_at_its_deepest_cause_in_their_code() {
    Throwable deepest = thrown(null, "java.net.Socket", "Socket.java", 9);
    Throwable inner = thrown(deepest, "shop.Scraper", "Scraper.java", 27);
    Throwable outer = thrown(inner, "shop.Scraper", "Scraper.java", 20);

    assertThat(reader.place(outer).map(CodePlace::line)).contains(27);
    assertThat(reader.place(deepest)).isEmpty();
  }

  @Test
  void causes_that_go_in_a_circle_come_to_an_end() {
    Throwable first = thrown(null, "shop.Scraper", "Scraper.java", 27);
    Throwable second = thrown(first, "shop.Scraper", "Scraper.java", 20);
    first.initCause(second);

    assertThat(reader.place(first)).isPresent();
  }

  @Test
  void an_exception_that_cannot_tell_its_stack_is_at_no_place() {
    Exception broken =
        new Exception("no") {
          private static final long serialVersionUID = 1L;

          @Override
          public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException("no");
          }
        };

    assertThat(reader.place(broken)).isEmpty();
  }

  @Test
  void waits_nested_on_one_stack_are_counted() {
    String join = "java.base/java.util.concurrent.CompletableFuture.join(X.java:2138)";
    String send = "java.net.http/jdk.internal.net.http.HttpClientImpl.send(X.java:902)";

    assertThat(reader.nestedWaits(frames(PARK, join, FETCH, RUN, join, FETCH, RUN))).isEqualTo(2);
    assertThat(reader.nestedWaits(frames(PARK, FUTURE_GET, send, FETCH, join, FETCH))).isEqualTo(2);
    assertThat(reader.nestedWaits(frames(PARK, FUTURE_GET, RUN, FETCH))).isZero();
  }

  private Blocked blocked(String state, String... stack) {
    return reader.read(thread(state, stack)).orElseThrow().blocked();
  }

  private static DumpedThread thread(String state, String... stack) {
    boolean nativeTop = stack[0].endsWith("(Native Method)");
    return new DumpedThread(
        7, "pool-1-thread-1", false, state, "", "", List.of(), frames(stack), nativeTop);
  }

  private static List<Frame> frames(String... stack) {
    return Stream.of(stack).map(Frame::parse).toList();
  }

  private static Throwable thrown(@Nullable Throwable cause, String type, String file, int line) {
    Throwable thrown = cause == null ? new Exception("no") : new Exception("no", cause);
    thrown.setStackTrace(
        new StackTraceElement[] {new StackTraceElement(type, "fetch", file, line)});
    return thrown;
  }
}
