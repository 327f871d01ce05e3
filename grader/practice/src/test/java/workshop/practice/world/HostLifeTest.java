package workshop.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.shop.ShopSpec;
import workshop.practice.wire.HostLost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostLifeTest {
  @Test
  void it_says_one_line_and_ends_with_its_standard_input() throws Exception {
    Process process = HostCommand.builder().start();
    String ready = process.inputReader().readLine();

    process.getOutputStream().close();

    assertThat(ready).matches("practice-host \\d+ [0-9a-f]{32}");
    assertThat(process.onExit().get(30, TimeUnit.SECONDS).exitValue()).isZero();
    assertThat(process.inputReader().readLine()).isNull();
  }

  @Test
  void serving_prints_no_warnings() throws Exception {
    Process process = HostCommand.builder().start();
    List<String> ready = List.of(process.inputReader().readLine().split(" "));
    HostAddress address = new HostAddress(Integer.parseInt(ready.get(1)), ready.get(2));
    try (PracticeHost host = PracticeHost.attach(address);
        BookShop shop = host.openShop(ShopSpec.of(1));
        Web web = new Web()) {
      shop.behave("/catalogue/page-2.html", Behaviour.TRICKLE);
      web.get(shop.start());
      web.get(shop.uri("/catalogue/page-2.html"));
    }

    process.getOutputStream().close();

    assertThat(process.inputReader().readLine()).isNull();
  }

  @Test
  void it_ends_when_its_owner_is_killed() throws Exception {
    Process owner =
        new ProcessBuilder(
                HostCommand.builder().command().getFirst(),
                "-cp",
                System.getProperty("java.class.path"),
                Owner.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long pid = Long.parseLong(owner.inputReader().readLine());
    ProcessHandle host = ProcessHandle.of(pid).orElseThrow();

    owner.destroyForcibly();

    assertThatCode(() -> host.onExit().get(30, TimeUnit.SECONDS)).doesNotThrowAnyException();
  }

  @Test
  void a_wrong_token_is_shown_the_door_without_a_word() throws Exception {
    try (PracticeHost host = PracticeHost.start();
        Socket stranger = new Socket(InetAddress.getLoopbackAddress(), host.address().port())) {
      stranger.getOutputStream().write("0123456789abcdef\n".getBytes(StandardCharsets.US_ASCII));

      assertThat(stranger.getInputStream().read()).isEqualTo(-1);
      HostAddress wrong = new HostAddress(host.address().port(), "f".repeat(32));
      assertThatThrownBy(() -> PracticeHost.attach(wrong))
          .isInstanceOf(HostLost.class)
          .hasMessageContaining("does not know this token");
    }
  }

  @Test
  void the_token_is_on_no_command_line_and_in_no_text() {
    try (PracticeHost host = PracticeHost.start()) {
      ProcessHandle process = ProcessHandle.of(host.pid()).orElseThrow();

      assertThat(host.address().toString()).doesNotContain(host.address().token());
      assertThat(process.info().commandLine().orElse("")).doesNotContain(host.address().token());
    }
  }

  @Test
  void a_lost_host_is_told_in_words() {
    try (PracticeHost host = PracticeHost.start()) {
      BookShop shop = host.openShop(ShopSpec.of(1));
      ProcessHandle.of(host.pid()).orElseThrow().destroyForcibly();

      assertThatThrownBy(() -> shop.gate().state())
          .isInstanceOf(HostLost.class)
          .hasMessageMatching(
              "the practice host at 127.0.0.1:\\d+ is gone. Its process \\d+ ended with code"
                  + " \\d+.");
      assertThatThrownBy(shop::log).isInstanceOf(HostLost.class).hasMessageEndingWith("is closed");
      assertThatCode(shop::close).doesNotThrowAnyException();
    }
  }

  @Test
  void a_host_that_cannot_start_says_why() {
    System.setProperty("workshop.practice.classpath", "nowhere");
    try {
      assertThatThrownBy(PracticeHost::start)
          .isInstanceOf(HostLost.class)
          .hasMessageStartingWith("the practice host did not start; it said:")
          .hasMessageContaining("workshop.practice.host.HostProcess");
    } finally {
      System.clearProperty("workshop.practice.classpath");
    }
  }

  @Test
  void closing_ends_the_process() {
    PracticeHost host = PracticeHost.start();
    ProcessHandle process = ProcessHandle.of(host.pid()).orElseThrow();

    host.close();
    host.close();

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void steering_asks_no_proxy_selector() {
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(new Forbidden());
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(1))) {
      assertThat(shop.gate().state().arrived()).isZero();
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  /// Starts a host, says which, and waits to be killed.
  static final class Owner {
    public static void main(String[] args) throws IOException {
      PracticeHost host = PracticeHost.start();
      System.out.println(host.pid());
      while (System.in.read() >= 0) {
        // Not before the end of its own input.
      }
      host.close();
    }
  }

  private static final class Forbidden extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      throw new IllegalStateException("asked for " + uri);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException cause) {
      throw new IllegalStateException("told of " + uri);
    }
  }
}
