package workshop.practice.protocol;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;

/// The parent's end of the line to one worker: its standard input and output, as pipes.
///
/// ```java
/// Process process = new ProcessBuilder(command).start();
/// try (ParentSide worker = ParentSide.of(process)) {
///   String answer = worker.ask(Message.of("how long is this?")).text();
/// }
/// ```
///
/// One thread at a time. A call that waits for an answer is not moved by an interrupt, nor by any
/// time: what ends it is the answer, or the end of the process. Nobody here reads the worker's
/// standard error. A pipe holds some 64 kB, and a worker that has more to say stops in the middle
/// of a line until somebody reads.
public final class ParentSide implements AutoCloseable {
  private final Process process;
  private final DataInputStream in;
  private final OutputStream out;
  private long asked;
  private long answered;

  private ParentSide(Process process) {
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.out = process.getOutputStream();
  }

  /// The line to a process that was started with pipes, as `ProcessBuilder` does unless it is told
  /// otherwise, and whose `main` calls [WorkerSide#serve].
  public static ParentSide of(Process process) {
    return new ParentSide(process);
  }

  /// Sends a question and waits for its answer.
  ///
  /// @throws WorkerFailed when the worker's code threw; it can be asked again
  /// @throws WorkerGone when the worker has ended, before or meanwhile
  public Message ask(Message question) throws IOException {
    send(question);
    return receive();
  }

  /// Sends a question, and does not wait for the answer.
  ///
  /// @throws WorkerGone when the worker has ended
  public void send(Message question) throws IOException {
    try {
      new Frame(Frame.Kind.QUESTION, ++asked, question).write(out);
    } catch (IOException broken) {
      throw new WorkerGone(process.pid(), broken);
    }
  }

  /// Waits for the answer to the first question that has none yet.
  ///
  /// @throws WorkerFailed when the worker's code threw; it can be asked again
  /// @throws WorkerGone when the worker has ended
  /// @throws IllegalStateException when every question is answered
  public Message receive() throws IOException {
    if (answered == asked) {
      throw new IllegalStateException("no question is waiting for an answer");
    }
    Frame frame = next();
    answered++;
    if (frame.kind() == Frame.Kind.QUESTION || frame.number() != answered) {
      throw new StreamCorruptedException("not the answer to question " + answered);
    }
    if (frame.kind() == Frame.Kind.FAILURE) {
      throw new WorkerFailed(frame.message().text());
    }
    return frame.message();
  }

  private Frame next() throws IOException {
    try {
      return Frame.read(in);
    } catch (StreamCorruptedException nonsense) {
      throw nonsense;
    } catch (IOException end) {
      // The end of the stream; or it was closed under this read, as `Process.destroy` does.
      throw new WorkerGone(process.pid(), end);
    }
  }

  /// Closes the worker's standard input: a worker that waits for a question ends by itself. Does
  /// not wait for its end. Closing twice is harmless, and so is a worker that is gone.
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException gone) {
      // Then it is what it should be.
    }
  }
}
