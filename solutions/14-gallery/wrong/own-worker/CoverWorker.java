package gallery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import workshop.practice.pictures.LegacyCodec;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerSide;

/// A process that makes thumbnails with the legacy codec: start it with
/// `Workers.command(CoverWorker.class)`.
///
/// A question is the name of a cover and its bytes, the answer the bytes of its thumbnail. It ends
/// when it looks for the next question and there is none any more.
public final class CoverWorker {
  /// How many pixels the longer side of a thumbnail has.
  public static final int LONGEST = 160;

  private CoverWorker() {}

  public static void main(String[] args) throws IOException {
    WorkerSide.serve(CoverWorker::shrink);
  }

  private static Message shrink(Message cover) throws IOException {
    ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
    LegacyCodec.shrink(cover.text(), cover.bytes(), LONGEST, thumbnail);
    return Message.of(cover.text(), thumbnail.toByteArray());
  }
}
