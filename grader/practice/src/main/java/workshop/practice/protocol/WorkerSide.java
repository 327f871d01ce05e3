package workshop.practice.protocol;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The worker's end of the line: its standard input and output.
///
/// ```java
/// public static void main(String[] args) throws IOException {
///   WorkerSide.serve(question -> Message.of(question.text().length() + " letters"));
/// }
/// ```
public final class WorkerSide {
  private WorkerSide() {}

  /// Answers questions on the calling thread, one after another, and returns when the parent has
  /// closed its end of the pipe or is dead.
  ///
  /// It sees that only when it looks for the next question: an answerer that never returns is not
  /// told. From now on `System.out` prints to standard error, so that a stray line is no answer.
  ///
  /// @throws IOException when an answer cannot be delivered, as nobody is there any more
  public static void serve(Answerer answerer) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    while (true) {
      Frame question;
      try {
        question = Frame.read(in);
      } catch (EOFException end) {
        return;
      }
      answer(question, answerer).write(out);
    }
  }

  private static Frame answer(Frame question, Answerer answerer) {
    try {
      Message answer = answerer.answer(question.message());
      return new Frame(Frame.Kind.ANSWER, question.number(), answer);
    } catch (Exception failure) {
      Message why = Message.of(failure.toString());
      return new Frame(Frame.Kind.FAILURE, question.number(), why);
    }
  }
}
