package imageprocessing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import workshop.practice.pictures.LegacyCodec;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerSide;

/// What runs in a worker: it is asked for one thumbnail after another.
final class ThumbnailWorker {
  private ThumbnailWorker() {}

  /// @param args the parent's process id
  public static void main(String[] args) throws IOException {
    endWith(Long.parseLong(args[0]));
    WorkerSide.serve(ThumbnailWorker::answer);
  }

  /// Who is in the middle of a picture does not look at its input, where the end would be seen.
  private static void endWith(long parent) {
    ProcessHandle.of(parent)
        .ifPresentOrElse(
            process -> process.onExit().thenRun(ThumbnailWorker::halt), ThumbnailWorker::halt);
  }

  private static void halt() {
    Runtime.getRuntime().halt(1);
  }

  private static Message answer(Message question) throws IOException {
    Path picture = Path.of(question.text());
    Path target = Path.of(new String(question.bytes(), StandardCharsets.UTF_8));
    try (OutputStream file = Files.newOutputStream(Thumbnails.thumbnail(picture, target))) {
      LegacyCodec.shrink(picture, Thumbnails.LONGEST, file);
    }
    return Message.of("");
  }
}
