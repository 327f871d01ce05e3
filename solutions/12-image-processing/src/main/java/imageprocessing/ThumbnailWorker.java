package imageprocessing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import workshop.practice.pictures.LegacyCodec;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerSide;

/// What runs in a worker: it is asked for one thumbnail after another.
final class ThumbnailWorker {
  private ThumbnailWorker() {}

  /// @param args the parent's process id
  // tag::main[]
  public static void main(String[] args) throws IOException {
    endWith(Long.parseLong(args[0]));
    WorkerSide.serve(ThumbnailWorker::answer);
  }

  // end::main[]

  /// Who is in the middle of a picture does not look at its input, where the end would be seen.
  // tag::parent[]
  private static void endWith(long parent) {
    ProcessHandle.of(parent)
        .ifPresentOrElse(
            process -> process.onExit().thenRun(ThumbnailWorker::halt), ThumbnailWorker::halt);
  }

  private static void halt() {
    Runtime.getRuntime().halt(1);
  }

  // end::parent[]

  // tag::answer[]
  private static Message answer(Message question) throws IOException {
    ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
    LegacyCodec.shrink(Path.of(question.text()), Thumbnails.LONGEST, thumbnail);
    return Message.of(thumbnail.toByteArray());
  }
  // end::answer[]
}
