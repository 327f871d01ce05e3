package workshop.practice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.Desk;
import workshop.practice.world.GateState;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.Operation;
import workshop.practice.world.Outcome;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkersTest {
  private PracticeHost host;
  @TempDir private Path folder;

  @BeforeEach
  void start() {
    host = PracticeHost.start();
  }

  @AfterEach
  void end() {
    host.close();
  }

  @Test
  void a_unit_of_a_child_is_the_childs() throws Exception {
    try (Desk desk = host.openDesk("tile")) {
      desk.gate().hold();
      Process one = child(Draws.class, "tile 1");
      Process other = child(Draws.class, "tile 2");

      GateState state = held(desk, 2);

      assertThat(state.held())
          .extracting(HeldOperation::pid)
          .containsExactlyInAnyOrder(one.pid(), other.pid());
      assertThat(host.workers()).containsExactlyInAnyOrder(one.pid(), other.pid());
      desk.gate().open();
      assertThat(one.inputReader().readLine()).isEqualTo("tile 1 is drawn");
      assertThat(one.waitFor()).isZero();
      assertThat(other.waitFor()).isZero();
      await().until(() -> host.workers().isEmpty());
    }
  }

  @Test
  void a_killed_child_is_forgotten() throws Exception {
    try (Desk desk = host.openDesk("tile")) {
      desk.gate().hold();
      Process child = child(Draws.class, "tile 1");
      held(desk, 1);

      child.destroyForcibly();

      await().until(() -> desk.gate().state().inFlight() == 0);
      assertThat(desk.gate().state().held()).isEmpty();
      assertThat(desk.log().operations())
          .extracting(Operation::outcome, Operation::pid)
          .containsExactly(tuple(Outcome.CLIENT_GONE, child.pid()));
      assertThat(host.workers()).isEmpty();
    }
  }

  /// With nothing in the environment, in another folder, and by a child's own command.
  @Test
  void a_child_of_a_child_needs_nothing_of_its_parents() throws Exception {
    try (Desk desk = host.openDesk("tile")) {
      desk.gate().hold();
      Process child = child(Parent.class, "tile 1");
      long grandchild = Long.parseLong(child.inputReader().readLine());

      assertThat(held(desk, 1).held().getFirst().pid()).isEqualTo(grandchild);
      assertThat(host.workers()).containsExactlyInAnyOrder(child.pid(), grandchild);
      desk.gate().open();
      assertThat(child.inputReader().readLine()).isEqualTo("tile 1 is drawn");
      assertThat(child.waitFor()).isZero();
    }
  }

  @Test
  void a_request_of_a_child_is_the_childs_with_only_a_shop_open() throws Exception {
    try (BookShop shop = host.openShop(ShopSpec.of(1))) {
      shop.gate().hold();
      Process child =
          child(Asks.class, shop.uri("/send?a=1").toString(), shop.uri("/open").toString());
      long sends = Long.parseLong(child.inputReader().readLine());
      long opens = Long.parseLong(child.inputReader().readLine());

      GateState state = held(shop, 2);

      for (HeldOperation operation : state.held()) {
        assertThat(operation.pid()).isEqualTo(child.pid());
        assertThat(operation.thread())
            .isEqualTo(operation.name().equals("/send?a=1") ? sends : opens);
      }
      shop.gate().open();
      assertThat(child.waitFor()).isZero();
      assertThat(shop.log().operations()).extracting(Operation::pid).containsOnly(child.pid());
    }
  }

  @Test
  void what_nobody_tells_stays_unknown() throws Exception {
    try (BookShop shop = host.openShop(ShopSpec.of(1));
        InputStream page = shop.start().toURL().openStream()) {
      page.readAllBytes();

      assertThat(shop.log().operations().getFirst())
          .extracting(Operation::pid, Operation::thread, Operation::stage)
          .containsExactly(0L, 0L, "");
    }
  }

  @Test
  void folders_may_have_blanks_and_umlauts() throws Exception {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
    assumeTrue(names.newEncoder().canEncode("ä"));
    Path odd = Files.createDirectories(folder.resolve("über uns"));
    Path type = Path.of(Says.class.getName().replace('.', File.separatorChar) + ".class");
    Files.createDirectories(odd.resolve(type).getParent());
    try (InputStream code = Says.class.getResourceAsStream("WorkersTest$Says.class")) {
      Files.copy(code, odd.resolve(type));
    }
    Path ours =
        Path.of(WorkerMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String before = System.getProperty("java.class.path");
    System.setProperty("java.class.path", ours + File.pathSeparator + odd);
    try {
      Process child = child(Says.class, "good", "day");

      assertThat(child.inputReader().readLine()).isEqualTo("good day");
    } finally {
      System.setProperty("java.class.path", before);
    }
  }

  @Test
  void without_a_host_the_main_simply_runs() throws Exception {
    host.close();

    Process child = child(Says.class, "good", "day");

    assertThat(String.join(" ", Workers.command(Says.class))).doesNotContain("turnstile");
    assertThat(child.inputReader().readLine()).isEqualTo("good day");
  }

  @Test
  void a_main_that_throws_ends_with_1() throws Exception {
    Process child = child(Throws.class);

    assertThat(child.inputReader().readLine())
        .startsWith("Exception in thread \"main\" java.io.FileNotFoundException: nowhere");
    assertThat(child.waitFor()).isEqualTo(1);
  }

  private Process child(Class<?> type, String... args) throws IOException {
    return start(type, folder, args);
  }

  private static Process start(Class<?> type, Path folder, String... args) throws IOException {
    List<String> command = new ArrayList<>(Workers.command(type));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static GateState held(World world, int count) {
    return await()
        .atMost(Duration.ofMinutes(1)) // a JVM has to start first
        .until(() -> world.gate().state(), state -> state.held().size() == count);
  }

  static final class Draws {
    public static void main(String[] args) {
      System.out.println(Unit.run(args[0], "", () -> args[0] + " is drawn"));
    }
  }

  static final class Parent {
    public static void main(String[] args) throws Exception {
      Process child = start(Draws.class, Path.of("").toAbsolutePath(), args);
      System.out.println(child.pid());
      System.out.println(child.inputReader().readLine());
      System.exit(child.waitFor());
    }
  }

  /// Two requests, by two clients, on two kinds of threads.
  static final class Asks {
    public static void main(String[] args) throws Exception {
      Thread opens = Thread.ofVirtual().unstarted(() -> open(URI.create(args[1])));
      System.out.println(Thread.currentThread().threadId());
      System.out.println(opens.threadId());
      opens.start();
      HttpRequest request = HttpRequest.newBuilder(URI.create(args[0])).build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        client.send(request, BodyHandlers.discarding());
      }
      opens.join();
    }

    private static void open(URI uri) {
      try (InputStream page = uri.toURL().openStream()) {
        page.readAllBytes();
      } catch (IOException missing) {
        // There is no such page.
      }
    }
  }

  /// Neither public nor static.
  static class Says {
    void main(String[] args) {
      System.out.println(String.join(" ", args));
    }
  }

  static final class Throws {
    static void main() throws IOException {
      new FileInputStream("nowhere").close();
    }
  }
}
