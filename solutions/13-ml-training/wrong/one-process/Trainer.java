package mltraining;

import java.io.IOException;
import workshop.practice.learning.Dataset;

/// Does what is there already.
public final class Trainer {
  public Weights train(Dataset data, int workers, int epochs) throws IOException {
    return OneProcess.train(data, epochs);
  }
}
