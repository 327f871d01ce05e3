package workshop.engine.pipe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.pipe.Message.Done;
import workshop.engine.pipe.Message.Ending;
import workshop.engine.pipe.Message.Failed;
import workshop.engine.pipe.Message.Mismatch;
import workshop.engine.pipe.Message.Passed;
import workshop.engine.pipe.Message.Planned;
import workshop.engine.pipe.Message.Started;
import workshop.engine.pipe.Message.ToDo;
import workshop.engine.pipe.Message.Why;

/// Messages as bytes: a mark, a kind, then strings with their length in front, UTF-8.
public final class Wire {
  /// Longest text of one field, in characters; the rest of a longer one is dropped.
  private static final int LONGEST = 10_000;

  /// Comes before every message, so that a stream broken off there is told from one that ended.
  private static final int BEGIN = 1;

  private Wire() {}

  /// Writes one message and flushes. Callers on several threads take turns.
  public static void write(DataOutputStream out, Message message) throws IOException {
    synchronized (out) {
      out.writeByte(BEGIN);
      out.writeUTF(message.getClass().getSimpleName());
      switch (message) {
        case Planned(
                String id,
                String name,
                int task,
                String sentence,
                String hint,
                CodePlace place) -> {
          text(out, id);
          text(out, name);
          out.writeInt(task);
          text(out, sentence);
          text(out, hint);
          place(out, place);
        }
        case Started(String id) -> text(out, id);
        case Passed(String id, String model) -> {
          text(out, id);
          text(out, model);
        }
        case ToDo(String id) -> text(out, id);
        case Failed(String id, Finding finding) -> {
          text(out, id);
          finding(out, finding);
        }
        case Mismatch(Finding finding) -> finding(out, finding);
        case Ending(Finding finding) -> finding(out, finding);
        case Why(Finding finding) -> finding(out, finding);
        case Done() -> {}
      }
      out.flush();
    }
  }

  /// Reads the next message; empty at the end of the stream.
  ///
  /// @throws IOException if the stream breaks off within a message
  public static Optional<Message> read(DataInputStream in) throws IOException {
    if (in.read() < 0) {
      return Optional.empty();
    }
    String kind = in.readUTF();
    return Optional.of(
        switch (kind) {
          case "Planned" ->
              new Planned(text(in), text(in), in.readInt(), text(in), text(in), place(in));
          case "Started" -> new Started(text(in));
          case "Passed" -> new Passed(text(in), text(in));
          case "ToDo" -> new ToDo(text(in));
          case "Failed" -> new Failed(text(in), finding(in));
          case "Mismatch" -> new Mismatch(finding(in));
          case "Ending" -> new Ending(finding(in));
          case "Why" -> new Why(finding(in));
          case "Done" -> new Done();
          default -> throw new IOException("no such message: " + kind);
        });
  }

  private static void finding(DataOutputStream out, Finding finding) throws IOException {
    text(out, finding.rule().name());
    text(out, finding.model());
    text(out, finding.saw());
    text(out, finding.expected());
    text(out, finding.tryThis());
    place(out, finding.where());
  }

  private static Finding finding(DataInputStream in) throws IOException {
    Rule rule = Rule.valueOf(text(in));
    String model = text(in);
    String saw = text(in);
    String expected = text(in);
    String tryThis = text(in);
    return new Finding(rule, model, saw, expected, place(in), tryThis);
  }

  private static void place(DataOutputStream out, @Nullable CodePlace place) throws IOException {
    out.writeBoolean(place != null);
    if (place != null) {
      text(out, place.type());
      text(out, place.method());
      text(out, place.file());
      out.writeInt(place.line());
    }
  }

  private static @Nullable CodePlace place(DataInputStream in) throws IOException {
    return in.readBoolean() ? new CodePlace(text(in), text(in), text(in), in.readInt()) : null;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    byte[] bytes = cut.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
