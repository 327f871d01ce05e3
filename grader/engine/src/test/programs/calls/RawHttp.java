package calls;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/// Just enough of HTTP to ask without a client.
public final class RawHttp {
  private RawHttp() {}

  public static InetSocketAddress address(URI uri) {
    return new InetSocketAddress(uri.getHost(), uri.getPort());
  }

  public static byte[] request(URI uri) {
    return ("GET "
            + uri.getRawPath()
            + " HTTP/1.1\r\nHost: "
            + uri.getAuthority()
            + "\r\nConnection: close\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// Connects, asks, and leaves the channel as it is.
  public static SocketChannel ask(URI uri) throws IOException {
    SocketChannel channel = SocketChannel.open(address(uri));
    channel.write(ByteBuffer.wrap(request(uri)));
    return channel;
  }
}
