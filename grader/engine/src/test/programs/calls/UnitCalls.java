package calls;

import workshop.engine.programs.Calls;
import workshop.practice.work.Unit;

/// Units of work, in this process.
public final class UnitCalls implements Calls {
  private final int count;

  public UnitCalls(Integer count) {
    this.count = count;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public void blocking(int i) {
    Unit.run(word(i), "", () -> i * i);
  }

  @Override
  public String word(int i) {
    return "unit-" + i;
  }
}
