package workshop.engine.junit;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.ledger.Ledger;
import workshop.practice.Todo;
import workshop.practice.world.PracticeHost;

/// Runs one hidden test: opens the door to the practice world, watches for a run that never ends,
/// turns whatever goes wrong into a finding, and looks for what was left behind.
final class GradingExtension implements ParameterResolver, InvocationInterceptor {
  private static final Namespace NAMESPACE = Namespace.create(GradingExtension.class);

  /// For measuring what observing costs; a test about a model then ends as not graded.
  private static final boolean OFF = Boolean.getBoolean("workshop.observe.off");

  private final Leftovers leftovers = new Leftovers();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == PracticeHost.class || type == Watch.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Watch.class
        ? new Watch(Grading.of(context).observer(), OFF)
        : host(context);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    if (OFF) {
      unobserved(invocation, context);
      return;
    }
    Grading grading = Grading.of(context);
    try (Ledger ledger = grading.observer().ledger()) {
      watched(invocation, context, grading, ledger);
    }
  }

  private void watched(
      Invocation<Void> invocation, ExtensionContext context, Grading grading, Ledger ledger) {
    Sheet sheet = Sheet.of(context);
    long todos = Todo.met();
    AtomicBoolean over = new AtomicBoolean();
    UncaughtExceptions uncaught = UncaughtExceptions.collect();
    try (PracticeHost host = host(context)) {
      grading
          .observer()
          .supervisor()
          .guard(host::worlds, over::get, stuck -> grading.ended().accept(sheet.complete(stuck)));
      run(invocation, sheet, todos, grading.observer()::place);
      uncaught.first().ifPresent(e -> fail(sheet, Failure.toFinding(e, grading.observer()::place)));
    } finally {
      over.set(true);
      uncaught.close();
    }
    Method test = context.getRequiredTestMethod();
    leftovers
        .after(test, ledger.leftBehind(Leftovers.tells(test)))
        .ifPresent(left -> fail(sheet, left));
  }

  private static void unobserved(Invocation<Void> invocation, ExtensionContext context) {
    try {
      run(invocation, Sheet.of(context), Todo.met(), thrown -> null);
    } finally {
      host(context).close();
    }
  }

  private static void run(
      Invocation<Void> invocation, Sheet sheet, long todosBefore, Failure.Lines lines) {
    try {
      invocation.proceed();
    } catch (Throwable e) {
      if (Todo.met() == todosBefore) {
        fail(sheet, Failure.toFinding(e, lines));
      }
    }
    if (Todo.met() != todosBefore) {
      throw new TestAbortedException("to do");
    }
  }

  private static void fail(Sheet sheet, Finding finding) {
    throw new FindingError(sheet.complete(finding));
  }

  private static PracticeHost host(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(
            PracticeHost.class,
            key -> PracticeHost.attach(Grading.of(context).host()),
            PracticeHost.class);
  }
}
