package workshop.practice.files;

import java.io.IOException;
import java.nio.file.Path;
import workshop.practice.world.Desk;
import workshop.practice.world.Gate;
import workshop.practice.world.OperationLog;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// A folder on disk, every file of which passes the gate.
///
/// One operation is one file opened, under its path relative to the folder, with slashes: counted
/// from the moment it is open until it is closed, and held at its first read or write. A blocking
/// channel or stream is held on the thread that reads; an asynchronous one holds no thread. Looking
/// at folders and attributes is free.
///
/// ```java
/// try (FileWorld files = FileWorld.open(host, folder)) {
///   System.out.println(Files.readString(files.root().resolve("letter.txt")));
/// }
/// ```
///
/// Any thread may call. Where the real files differ: a thread that is interrupted while it is held
/// gets a [java.nio.channels.ClosedByInterruptException], from streams too.
public final class FileWorld implements World {
  private final Desk desk;
  private final GatedProvider provider;
  private final Path root;

  private FileWorld(Desk desk, Path folder) {
    this.desk = desk;
    this.provider = new GatedProvider(desk.turnstile(), folder);
    this.root = provider.path(folder);
  }

  /// Opens a world over a folder that exists; closing it leaves the files as they are.
  ///
  /// @throws IOException when there is no such folder
  /// @throws workshop.practice.wire.HostLost when the host is gone
  public static FileWorld open(PracticeHost host, Path folder) throws IOException {
    Path real = folder.toRealPath();
    return new FileWorld(host.openDesk("file"), real);
  }

  /// The folder. Whatever path is made from it passes the gate as well.
  public Path root() {
    return root;
  }

  /// What will happen to this file when somebody opens or reads it.
  ///
  /// @param name its path below the folder
  public void behave(String name, Mishap mishap) {
    provider.behave(root.resolve(name), mishap);
  }

  /// From now on a file that is opened is not held at its first read or write, but by whoever
  /// closes it, until the gate lets it through: who does not wait for that opens the next one too
  /// early.
  public void holdAtTheEnd() {
    provider.holdAtTheEnd();
  }

  @Override
  public String unit() {
    return desk.unit();
  }

  @Override
  public boolean owesAnswers() {
    return desk.owesAnswers();
  }

  @Override
  public Gate gate() {
    return desk.gate();
  }

  @Override
  public OperationLog log() {
    return desk.log();
  }

  @Override
  public void close() {
    desk.close();
  }
}
