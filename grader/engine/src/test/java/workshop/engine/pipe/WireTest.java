package workshop.engine.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

class WireTest {
  private static final Finding WITH_PLACE =
      new Finding(
          Rule.MODEL,
          "THREADS",
          "32 Anfragen für \"Müller & Söhne\"\n日本 \uD83D\uDE80",
          "async",
          new CodePlace("webscraping.CatalogueScraper", "fetch", "CatalogueScraper.java", 27),
          "warte nicht");

  private static final Finding WITHOUT_PLACE = Finding.of(Rule.HANG, "", "", null, "");

  static List<Message> everyMessage() {
    return List.of(
        new Message.Planned(
            "[method:a()]",
            "a",
            2,
            "scrapes every book",
            "look at page 2",
            new CodePlace("shop.A", "a", "A.java", 7)),
        new Message.Planned("[method:b()]", "b", 1, "", "", null),
        new Message.Started("[method:a()]"),
        new Message.Passed("[method:a()]", "THREADS"),
        new Message.ToDo("[method:a()]"),
        new Message.Failed("[method:a()]", WITH_PLACE),
        new Message.Failed("", WITHOUT_PLACE),
        new Message.Mismatch(WITH_PLACE),
        new Message.Ending(WITHOUT_PLACE),
        new Message.Why(WITH_PLACE),
        new Message.Done());
  }

  @Test
  void every_kind_of_message_is_tried_here() {
    List<Class<?>> tried = everyMessage().stream().<Class<?>>map(Message::getClass).toList();

    assertThat(tried).contains(Message.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("everyMessage")
  void a_message_arrives_as_it_was_sent(Message message) throws IOException {
    DataInputStream in = stream(bytes(message));

    assertThat(Wire.read(in)).contains(message);
    assertThat(Wire.read(in)).isEmpty();
  }

  @Test
  void messages_arrive_in_their_order() throws IOException {
    List<Message> sent = everyMessage();

    DataInputStream in = stream(bytes(sent.toArray(Message[]::new)));

    for (Message message : sent) {
      assertThat(Wire.read(in)).contains(message);
    }
    assertThat(Wire.read(in)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyMessage")
  void a_stream_that_breaks_off_within_a_message_is_told(Message message) throws IOException {
    byte[] whole = bytes(message);

    for (int length = 1; length < whole.length; length++) {
      DataInputStream in = stream(Arrays.copyOf(whole, length));

      assertThatIOException().as("cut after %d", length).isThrownBy(() -> Wire.read(in));
    }
  }

  @Test
  void a_kind_that_nobody_knows_is_told() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(1);
      out.writeUTF("Solved");
    }

    assertThatIOException()
        .isThrownBy(() -> Wire.read(stream(bytes.toByteArray())))
        .withMessage("no such message: Solved");
  }

  @Test
  void a_text_is_cut_at_10_000_characters() throws IOException {
    Message whole = new Message.Started("ü".repeat(10_000));
    Message longer = new Message.Started("ü".repeat(10_001));

    assertThat(Wire.read(stream(bytes(whole)))).contains(whole);
    assertThat(Wire.read(stream(bytes(longer)))).contains(whole);
  }

  private static byte[] bytes(Message... messages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Message message : messages) {
        Wire.write(out, message);
      }
    }
    return bytes.toByteArray();
  }

  private static DataInputStream stream(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
