package workshop.engine.witness;

/// The grader itself failed; the participant's code is not to blame.
public final class GraderFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GraderFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
