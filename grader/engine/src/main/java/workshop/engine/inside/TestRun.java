package workshop.engine.inside;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.List;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.SubjectPlace;
import workshop.engine.junit.Told;
import workshop.engine.pipe.Bootstrap;
import workshop.engine.pipe.Message;

/// Says which tests of one class to run and reports them one by one.
final class TestRun implements TestExecutionListener {
  private static final String TASK = "task-";

  private final Bootstrap bootstrap;
  private final Report report;
  private volatile String current = "";

  TestRun(Bootstrap bootstrap, Report report) {
    this.bootstrap = bootstrap;
    this.report = report;
  }

  /// Unique id of the running test, or of the last; empty before the first.
  String current() {
    return current;
  }

  LauncherDiscoveryRequest request() {
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .selectors(selectors())
        .filters((PostDiscoveryFilter) this::wanted)
        .build();
  }

  private List<DiscoverySelector> selectors() {
    return bootstrap.tests().isEmpty()
        ? List.of(selectClass(bootstrap.testClass()))
        : bootstrap.tests().stream().<DiscoverySelector>map(id -> selectUniqueId(id)).toList();
  }

  private FilterResult wanted(TestDescriptor test) {
    boolean unwanted =
        !bootstrap.names().isEmpty()
            && test.getSource().orElse(null) instanceof MethodSource method
            && !bootstrap.names().contains(method.getMethodName());
    return FilterResult.includedIf(!unwanted);
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    for (TestIdentifier root : plan.getRoots()) {
      for (TestIdentifier test : plan.getDescendants(root)) {
        if (test.isTest()) {
          report.send(planned(test));
        }
      }
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      current = test.getUniqueId();
      report.send(new Message.Started(current));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    if (test.isTest()) {
      report.send(new Message.ToDo(test.getUniqueId()));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String id = test.getUniqueId();
    if (test.isTest()) {
      report.send(
          switch (result.getStatus()) {
            case SUCCESSFUL -> new Message.Passed(id, Told.take());
            case ABORTED -> new Message.ToDo(id);
            case FAILED -> new Message.Failed(id, finding(result));
          });
    }
  }

  private static Finding finding(TestExecutionResult result) {
    Throwable thrown = result.getThrowable().orElseGet(() -> new AssertionError("no reason given"));
    return thrown instanceof FindingError error
        ? error.finding()
        : Finding.of(Rule.GRADER, thrown.toString(), "", null, "report it, with this line");
  }

  private static Message.Planned planned(TestIdentifier test) {
    MethodSource source =
        (MethodSource)
            test.getSource().orElseThrow(() -> new IllegalStateException("a test without method"));
    DoneWhen doneWhen =
        AnnotationSupport.findAnnotation(source.getJavaMethod(), DoneWhen.class).orElse(null);
    int task =
        test.getTags().stream()
            .map(TestTag::getName)
            .filter(tag -> tag.startsWith(TASK))
            .mapToInt(tag -> Integer.parseInt(tag.substring(TASK.length())))
            .findFirst()
            .orElse(1);
    return new Message.Planned(
        test.getUniqueId(),
        source.getMethodName(),
        task,
        doneWhen == null ? "" : doneWhen.value(),
        doneWhen == null ? "" : doneWhen.hint(),
        SubjectPlace.of(source.getJavaMethod()).orElse(null));
  }
}
