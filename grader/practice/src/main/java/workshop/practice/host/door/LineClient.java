package workshop.practice.host.door;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import workshop.practice.wire.Line;

/// One client that speaks in lines: its first must be the token, or it is shown the door without a
/// word.
public abstract class LineClient extends SimpleChannelInboundHandler<String> {
  private final Token token;
  private final String greeting;
  private boolean known;

  /// @param greeting what follows the OK to the token; empty, or words
  protected LineClient(Token token, String greeting) {
    this.token = token;
    this.greeting = greeting.isEmpty() ? "" : " " + greeting;
  }

  /// The client has said this, after the token.
  protected abstract void said(ChannelHandlerContext client, String line);

  @Override
  protected final void channelRead0(ChannelHandlerContext client, String line) {
    if (known) {
      said(client, line);
    } else if (token.is(line)) {
      known = true;
      say(client, Line.OK + greeting);
    } else {
      client.close();
    }
  }

  protected static void say(ChannelHandlerContext client, String line) {
    client.writeAndFlush(line + "\n");
  }

  @Override
  public final void exceptionCaught(ChannelHandlerContext client, Throwable cause) {
    client.close();
  }
}
