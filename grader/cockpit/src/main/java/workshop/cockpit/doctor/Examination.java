package workshop.cockpit.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Locale;
import jdk.jfr.FlightRecorder;

/// Looks at this machine; nothing is graded and nothing is changed.
public final class Examination {
  private static final Runtime.Version OLDEST = Runtime.Version.parse("25.0.3");
  private static final int NEXT_FEATURE = 26;
  private static final long GIGABYTE = 1L << 30;
  private static final double ENOUGH_GIGABYTES = 1.5;

  private Examination() {}

  /// @param root the repository's top folder
  public static List<Symptom> all(Path root) {
    return List.of(
        jdk(Runtime.version()),
        maven(System.getProperty("workshop.maven", "")),
        cores(Runtime.getRuntime().availableProcessors()),
        memory(),
        loopback(),
        folder(root),
        fileEvents(),
        proc(Path.of("/proc/self/stat")),
        recorder(),
        git(root));
  }

  static Symptom jdk(Runtime.Version version) {
    String seen = version + " (" + System.getProperty("java.vendor") + ")";
    boolean fits = version.compareToIgnoreOptional(OLDEST) >= 0 && version.feature() < NEXT_FEATURE;
    return fits
        ? Symptom.well("JDK", seen)
        : Symptom.ill("JDK", seen + "; needed is 25.0.3 or a later 25, see adoptium.net");
  }

  /// @param seen empty if this was not started by Maven
  static Symptom maven(String seen) {
    return seen.isEmpty()
        ? Symptom.note("Maven", "this was not started by Maven")
        : Symptom.well("Maven", seen);
  }

  static Symptom cores(int cores) {
    return cores >= 2
        ? Symptom.well("cores", cores + "; participants' JVMs are told 4 on every machine")
        : Symptom.note("cores", "one: verdicts are the same, but take longer");
  }

  private static Symptom memory() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    double free = (double) system.getFreeMemorySize() / GIGABYTE;
    String seen =
        String.format(
            Locale.ROOT,
            "%.1f GB, %.1f GB of it free",
            (double) system.getTotalMemorySize() / GIGABYTE,
            free);
    return free >= ENOUGH_GIGABYTES
        ? Symptom.well("memory", seen)
        : Symptom.note("memory", seen + "; grading takes about 1 GB: close something large");
  }

  private static Symptom loopback() {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket guest = new Socket(door.getInetAddress(), door.getLocalPort());
        Socket host = door.accept()) {
      guest.getOutputStream().write('a');
      boolean heard = host.getInputStream().read() == 'a';
      return heard
          ? Symptom.well("loopback", door.getInetAddress().getHostAddress() + " is reached")
          : Symptom.ill("loopback", "what is sent to this machine itself does not arrive");
    } catch (IOException e) {
      return Symptom.ill(
          "loopback", "this machine does not reach itself: " + e.getMessage() + "; a firewall?");
    }
  }

  private static Symptom folder(Path root) {
    return Files.isWritable(root.resolve("exercises"))
        ? Symptom.well("folder", root + " can be written")
        : Symptom.ill("folder", root.resolve("exercises") + " cannot be written");
  }

  private static Symptom fileEvents() {
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      boolean polls = service.getClass().getSimpleName().startsWith("Polling");
      return polls
          ? Symptom.note("file events", "none from this system: a save is seen within a second")
          : Symptom.well(
              "file events", "from the system; besides, files are looked at each second");
    } catch (IOException e) {
      return Symptom.note("file events", "none (" + e.getMessage() + "): seen within a second");
    }
  }

  /// @param stat a file that only a Linux system with `/proc` has
  static Symptom proc(Path stat) {
    String system = System.getProperty("os.name");
    return Files.isReadable(stat)
        ? Symptom.well("/proc", "there: the judge sees what every thread does")
        : Symptom.note(
            "/proc",
            "not there: the judge reads thread dumps and CPU times instead. That gave the same"
                + " verdicts where it was tried, but has not been tried on "
                + system
                + " yet");
  }

  private static Symptom recorder() {
    return FlightRecorder.isAvailable()
        ? Symptom.well("recorder", "JFR is there, for lines and pictures")
        : Symptom.ill("recorder", "this JDK has no JFR, which the judge needs");
  }

  private static Symptom git(Path root) {
    return Files.exists(root.resolve(".git"))
        ? Symptom.well("git", "the starters are in its history")
        : Symptom.note("git", "none here: starters come from .workshop/starters");
  }
}
