package workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(ChromiumExtension.class)
@DisplayName("the page of a run asks nobody for anything, and a name that is markup is harmless")
class RunPageSafetyTest {
  @TempDir private Path folder;

  private final Chromium chromium;
  private ShownPage page;

  RunPageSafetyTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void open() {
    page = new ShownPage(chromium.open(), folder);
  }

  @AfterEach
  void close() {
    page.tab().close();
  }

  static List<String> names() {
    return List.of(
        "<script>window.harm = 1</script>",
        "</script><script>window.harm = 1</script>",
        "\"><img src=x onerror='window.harm = 1'>",
        "'; window.harm = 1; //",
        "</title></style></svg></pre><svg onload='window.harm = 1'>",
        "<!--<script>",
        "]]><script>window.harm = 1</script>",
        "javascript:window.harm=1",
        "{{{data}}}\u2028window.harm = 1\u2029\0\u202e",
        "a name without any end ".repeat(1000));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_name_that_is_markup_is_harmless(String name) throws IOException {
    URI address = page.load(Pages.named(name, Runs.named(Runs.threads("your run", 40, 4), name)));

    assertThat(page.tab().evaluate("typeof window.harm").asString()).isEqualTo("undefined");
    assertThat(page.tab().complaints()).isEmpty();
    assertThat(page.tab().requests()).containsExactly(address.toString());
    assertThat(page.count("script")).isEqualTo(2);
    assertThat(page.count("img")).isZero();
    assertThat(page.count(".lane")).isEqualTo(5);
    assertThat(page.text("svg.run")).contains(name.substring(0, 2).strip());
  }

  @Test
  void what_lies_under_the_pointer_is_told_as_text() throws IOException {
    String name = "<b>bold</b>";
    page.load(Pages.of(Runs.named(Runs.threads("your run", 40, 4), name)));
    double[] at = page.middleOf("svg.run .lane");

    page.tab().point(at[0], at[1] - 4);

    assertThat(page.text("#tip")).contains(name, "blocked for");
    assertThat(page.count("#tip b")).isZero();
  }

  @Test
  void its_policy_lets_it_ask_nobody() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      String there = "'http://127.0.0.1:" + server.getAddress().getPort() + "/'";
      page.load(Pages.ofThreeRuns());

      assertThat(
              page.tab()
                  .evaluate("fetch(" + there + ").then(() => 'went', () => 'refused')")
                  .asString())
          .isEqualTo("refused");
      assertThat(
              page.tab()
                  .evaluate(
                      "new Promise(done => { const i = new Image(); i.onload = () => done('went');"
                          + " i.onerror = () => done('refused'); i.src = "
                          + there
                          + "; })")
                  .asString())
          .isEqualTo("refused");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }
}
