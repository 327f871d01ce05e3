package workshop.engine.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The texts are as JDK 25 writes them.
class FrameTest {
  @ParameterizedTest
  @CsvSource({
    "shop.Scraper.send(Scraper.java:6)",
    "app//shop.Scraper.send(Scraper.java:6)",
    "shop/shop.Scraper.send(Scraper.java:6)",
    "app/shop@1.0/shop.Scraper.send(Scraper.java:6)"
  })
  void loader_and_module_do_not_matter(String text) {
    assertThat(Frame.parse(text))
        .isEqualTo(new Frame("shop.Scraper", "send", "Scraper.java", 6, false));
  }

  @Test
  void a_frame_of_the_jdk_loses_its_module() {
    assertThat(
            Frame.parse(
                "java.base/java.util.concurrent.CompletableFuture$Signaller.block"
                    + "(CompletableFuture.java:1885)"))
        .isEqualTo(
            new Frame(
                "java.util.concurrent.CompletableFuture$Signaller",
                "block",
                "CompletableFuture.java",
                1885,
                false));
  }

  @Test
  void a_hidden_class_belongs_to_the_class_it_was_written_in() {
    assertThat(Frame.parse("shop.Scraper$$Lambda/0x0000000049040210.call(Unknown Source)"))
        .isEqualTo(new Frame("shop.Scraper", "call", "", 0, true));
    assertThat(Frame.parse("app//shop.Scraper$$Lambda$14/0x00007f.run(Unknown Source)"))
        .isEqualTo(new Frame("shop.Scraper", "run", "", 0, true));
  }

  @Test
  void a_lambda_of_a_nested_class_belongs_to_the_nested_class() {
    assertThat(Frame.parse("shop.Scraper$Page$$Lambda/0x0000000049040210.get(Unknown Source)"))
        .isEqualTo(new Frame("shop.Scraper$Page", "get", "", 0, true));
  }

  @Test
  void any_other_hidden_class_is_hidden() {
    assertThat(
            Frame.parse(
                "java.base/java.lang.invoke.LambdaForm$DMH/0x0000000019040800.invokeStatic"
                    + "(LambdaForm$DMH)"))
        .matches(Frame::hidden)
        .extracting(Frame::method, Frame::file, Frame::line)
        .containsExactly("invokeStatic", "", 0);
  }

  @Test
  void a_native_method_has_neither_file_nor_line() {
    assertThat(Frame.parse("java.base/jdk.internal.misc.Unsafe.park(Native Method)"))
        .isEqualTo(new Frame("jdk.internal.misc.Unsafe", "park", "", 0, false));
  }

  @Test
  void a_file_without_a_line_keeps_the_file() {
    assertThat(Frame.parse("shop.Scraper.send(Scraper.java)"))
        .isEqualTo(new Frame("shop.Scraper", "send", "Scraper.java", 0, false));
  }

  @Test
  void a_constructor_a_static_block_and_a_lambda_keep_their_names() {
    assertThat(Frame.parse("shop.Scraper.<init>(Scraper.java:3)").method()).isEqualTo("<init>");
    assertThat(Frame.parse("shop.Scraper.<clinit>(Scraper.java:3)").method()).isEqualTo("<clinit>");
    assertThat(Frame.parse("shop.Scraper.lambda$fetchAll$2(Scraper.java:30)"))
        .isEqualTo(new Frame("shop.Scraper", "lambda$fetchAll$2", "Scraper.java", 30, false));
  }

  @Test
  void a_class_without_a_package_is_read_too() {
    assertThat(Frame.parse("Scraper.send(Scraper.java:6)"))
        .isEqualTo(new Frame("Scraper", "send", "Scraper.java", 6, false));
  }

  @Test
  void a_call_is_said_with_the_simple_name() {
    assertThat(Frame.parse("java.base/java.util.Map$Entry.copyOf(Map.java:9)").call())
        .isEqualTo("Map.Entry.copyOf");
  }

  @Test
  void every_frame_of_this_very_thread_can_be_read() {
    for (StackTraceElement element : Thread.currentThread().getStackTrace()) {
      Frame frame = Frame.parse(element.toString());

      assertThat(frame.method()).isEqualTo(element.getMethodName());
      assertThat(element.getClassName()).startsWith(frame.hidden() ? "" : frame.type());
      assertThat(frame.line()).isEqualTo(Math.max(0, element.getLineNumber()));
    }
  }
}
