package imageprocessing;

import java.io.IOException;
import workshop.practice.Todo;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerSide;

/// What runs in a worker: it is asked for one thumbnail after another.
final class ThumbnailWorker {
  private ThumbnailWorker() {}

  public static void main(String[] args) throws IOException {
    // TODO 4: end this process when its parent is gone, also in the middle of a picture
    WorkerSide.serve(ThumbnailWorker::answer);
  }

  private static Message answer(Message question) throws IOException {
    // TODO 1: let LegacyCodec shrink the picture that the question names
    throw new Todo("12, task 1: make a thumbnail");
  }
}
