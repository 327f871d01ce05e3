package raw;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import calls.RawHttp;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = HTTP,
    why = "one thread asks on fifty sockets before it reads the first")
final class AskAllThenRead implements Program {
  @Override
  public void run(Calls calls) throws IOException {
    List<Socket> sockets = new ArrayList<>();
    for (URI uri : calls.uris()) {
      Socket socket = new Socket(uri.getHost(), uri.getPort());
      socket.getOutputStream().write(RawHttp.request(uri));
      sockets.add(socket);
    }
    for (Socket socket : sockets) {
      socket.getInputStream().readAllBytes();
      socket.close();
    }
  }
}
