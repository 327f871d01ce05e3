package workshop.engine.inside;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;
import workshop.engine.junit.Grading;

/// JUnit, made ready before anything is known of the participant.
///
/// Nothing on the class path can join in: no service is looked up and no
/// `junit-platform.properties` is read.
final class Stage {
  private final LauncherSession session;

  private Stage(LauncherSession session) {
    this.session = session;
  }

  static Stage open() {
    return new Stage(
        LauncherFactory.openSession(
            LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build()));
  }

  /// @param grading what the tests' extension needs
  void play(TestRun run, Grading grading) {
    try (session) {
      grading.install(session.getStore());
      session.getLauncher().execute(run.request(), run);
    }
  }
}
