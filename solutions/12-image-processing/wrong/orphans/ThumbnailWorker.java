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

  // tag::main[]
  public static void main(String[] args) throws IOException {
    WorkerSide.serve(ThumbnailWorker::answer);
  }
  // end::main[]

  private static Message answer(Message question) throws IOException {
    ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
    LegacyCodec.shrink(Path.of(question.text()), Thumbnails.LONGEST, thumbnail);
    return Message.of(thumbnail.toByteArray());
  }
}
