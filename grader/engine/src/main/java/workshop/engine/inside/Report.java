package workshop.engine.inside;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import workshop.engine.pipe.Door;
import workshop.engine.pipe.Message;
import workshop.engine.pipe.Wire;

/// The way to the runner. Any thread may send.
final class Report {
  private final DataOutputStream out;

  private Report(DataOutputStream out) {
    this.out = out;
  }

  static Report connect(Door door) throws IOException {
    Socket socket = new Socket(Proxy.NO_PROXY);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()));
    socket.setTcpNoDelay(true);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    out.writeUTF(door.token());
    out.flush();
    return new Report(out);
  }

  void send(Message message) {
    try {
      Wire.write(out, message);
    } catch (IOException e) {
      throw new UncheckedIOException("the runner has gone", e);
    }
  }
}
