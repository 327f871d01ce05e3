package workshop.engine.finding;

/// Thrown on a test's thread to fail it with a finding that is already in words.
public final class FindingError extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public FindingError(Finding finding) {
    super(finding.saw());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
