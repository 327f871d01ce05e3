package gallery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import workshop.practice.pictures.LegacyCodec;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerSide;
import workshop.practice.work.Workers;

/// A process that makes thumbnails with the legacy codec.
///
/// A question is the name of a cover and its bytes, the answer the bytes of its thumbnail. The
/// process ends when it looks for the next question and there is none any more.
public final class CoverWorker {
  /// How many pixels the longer side of a thumbnail has.
  public static final int LONGEST = 160;

  private CoverWorker() {}

  /// The command that starts one.
  public static List<String> command() {
    return Workers.command(CoverWorker.class);
  }

  public static void main(String[] args) throws IOException {
    WorkerSide.serve(CoverWorker::shrink);
  }

  private static Message shrink(Message cover) throws IOException {
    ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
    LegacyCodec.shrink(cover.text(), cover.bytes(), LONGEST, thumbnail);
    return Message.of(cover.text(), thumbnail.toByteArray());
  }
}
