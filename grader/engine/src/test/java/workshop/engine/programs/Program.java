package workshop.engine.programs;

/// A program to be judged.
public interface Program {
  /// How many operations there are.
  int OPERATIONS = 50;

  /// Does its work, on the calling thread and on others.
  void run(Calls calls) throws Exception;
}
