package workshop.engine.inside;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import workshop.engine.finding.Finding;
import workshop.engine.junit.Grading;
import workshop.engine.observe.Observer;
import workshop.engine.pipe.Bootstrap;
import workshop.engine.pipe.Message;
import workshop.engine.recording.Recorder;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.witness.Observers;
import workshop.practice.world.HostAddress;
import workshop.practice.world.PracticeHost;

/// The main class of the participant's JVM.
///
/// It makes ready what needs to know nothing of the participant, then waits to be told what to run:
/// the runner may start it long before.
///
/// Ends with code 0 when every test asked for was run, [#HALTED] when a test could not come to an
/// end. If the runner goes away, standard input ends and so does this JVM.
public final class ParticipantMain {
  /// Exit code after a test that could not come to an end.
  public static final int HALTED = 86;

  private ParticipantMain() {}

  public static void main(String[] arguments) throws IOException {
    InputStream in = System.in;
    System.setIn(InputStream.nullInputStream());
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Stage stage = Stage.open();
    Bootstrap bootstrap = bootstrap(reader);
    Report report = Report.connect(bootstrap.door());
    ParticipantClasses classes = ParticipantClasses.in(bootstrap.classes());
    Optional<Finding> mismatch =
        SignatureCheck.check(bootstrap.testClass(), classes, ClassLoader.getSystemClassLoader());
    if (mismatch.isPresent()) {
      report.send(new Message.Mismatch(mismatch.get()));
      Runtime.getRuntime().halt(0);
    }
    if (Recorder.isDemonstration(bootstrap.testClass())) {
      new Filming(bootstrap, report, classes).run(reader);
    }
    HostAddress host = new HostAddress(bootstrap.hostPort(), bootstrap.hostToken());
    Observer observer = observer(bootstrap, host);
    ExitWatch exit = ExitWatch.install(classes, bootstrap.scratch(), report, ending -> {});
    TestRun run = new TestRun(bootstrap, report);
    Observers.start("questions", () -> answer(reader, observer, report));
    stage.play(run, new Grading(observer, host, stuck -> halt(run, report, stuck)));
    exit.expected();
    report.send(new Message.Done());
    Runtime.getRuntime().halt(0);
  }

  private static Bootstrap bootstrap(BufferedReader reader) throws IOException {
    try {
      return Bootstrap.read(reader);
    } catch (EOFException e) {
      Runtime.getRuntime().halt(HALTED); // started ahead, and not needed
      throw e;
    }
  }

  private static Observer observer(Bootstrap bootstrap, HostAddress address) {
    try (PracticeHost host = PracticeHost.attach(address)) {
      return new Observer(bootstrap.scratch(), bootstrap.classes(), host, bootstrap.hostPid());
    }
  }

  private static void halt(TestRun run, Report report, Finding stuck) {
    report.send(new Message.Failed(run.current(), stuck));
    Runtime.getRuntime().halt(HALTED);
  }

  /// The runner asks why a test does not end; when it hangs up, there is nobody to report to.
  private static void answer(BufferedReader questions, Observer observer, Report report) {
    try {
      while (questions.readLine() != null) {
        report.send(new Message.Why(observer.supervisor().explain()));
      }
    } catch (IOException e) {
      // the runner has gone
    }
    Runtime.getRuntime().halt(HALTED);
  }
}
