package gallery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.pictures.LegacyCodec;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerSide;
import workshop.practice.work.Workers;

/// A process that makes thumbnails with the legacy codec.
///
/// A question is the name of a cover and its bytes, the answer the bytes of its thumbnail. The
/// process ends when its standard input is closed, and when its parent dies, wherever it is then.
public final class CoverWorker {
  /// How many pixels the longer side of a thumbnail has.
  public static final int LONGEST = 160;

  private CoverWorker() {}

  /// The command that starts one, for a `ProcessBuilder`. It watches over the process that asks for
  /// this command: that is its parent.
  public static List<String> command() {
    List<String> command = new ArrayList<>(Workers.command(CoverWorker.class));
    command.add(String.valueOf(ProcessHandle.current().pid()));
    return command;
  }

  /// @param args the process id of its parent
  public static void main(String[] args) throws IOException {
    Runnable end = () -> Runtime.getRuntime().halt(1);
    // By its number: a parent that has died already is no longer the parent of anybody.
    ProcessHandle.of(Long.parseLong(args[0]))
        .ifPresentOrElse(parent -> parent.onExit().thenRun(end), end);
    WorkerSide.serve(CoverWorker::shrink);
  }

  private static Message shrink(Message cover) throws IOException {
    ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
    LegacyCodec.shrink(cover.text(), cover.bytes(), LONGEST, thumbnail);
    return Message.of(cover.text(), thumbnail.toByteArray());
  }
}
