package workshop.engine.inside;

import java.io.BufferedReader;
import java.io.IOException;
import workshop.engine.cutting.Cut;
import workshop.engine.finding.Finding;
import workshop.engine.pipe.Bootstrap;
import workshop.engine.pipe.Message;
import workshop.engine.recording.Recorder;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.witness.Observers;
import workshop.practice.world.HostAddress;
import workshop.practice.world.PracticeHost;

/// Plays a room's demonstration instead of tests, and has it recorded.
///
/// Whatever happens, a timeline is written: when it returns or throws, when it asks for the end of
/// the JVM, and when the runner asks why it takes so long.
final class Filming {
  private final Bootstrap bootstrap;
  private final Report report;
  private final ParticipantClasses classes;

  Filming(Bootstrap bootstrap, Report report, ParticipantClasses classes) {
    this.bootstrap = bootstrap;
    this.report = report;
    this.classes = classes;
  }

  /// Does not return.
  ///
  /// @param questions what the runner says
  void run(BufferedReader questions) {
    HostAddress address = new HostAddress(bootstrap.hostPort(), bootstrap.hostToken());
    PracticeHost host = PracticeHost.attach(address);
    Recorder recorder =
        Recorder.start(bootstrap.testClass(), classes, bootstrap.scratch(), host, Cut::of);
    ExitWatch exit =
        ExitWatch.install(
            classes,
            bootstrap.scratch(),
            report,
            ending -> recorder.finish("failed: " + told(ending)));
    Observers.start("questions", () -> answer(questions, recorder));
    report.send(new Message.Started(bootstrap.testClass()));
    int code = ParticipantMain.HALTED;
    try {
      recorder.play();
      report.send(new Message.Done());
      code = 0;
    } finally {
      exit.expected();
      Runtime.getRuntime().halt(code); // should the recorder itself fail, nobody waits for it
    }
  }

  private static String told(Finding ending) {
    return ending.where() == null || ending.where().link().isEmpty()
        ? ending.saw()
        : ending.saw() + " at " + ending.where().link();
  }

  /// The runner has waited long enough; or it has hung up, and nobody wants to know.
  private void answer(BufferedReader questions, Recorder recorder) {
    try {
      if (questions.readLine() != null) {
        recorder.finish("stopped: it had not ended by itself");
        report.send(new Message.Done());
      }
    } catch (IOException e) {
      // the runner has gone
    }
    Runtime.getRuntime().halt(ParticipantMain.HALTED);
  }
}
