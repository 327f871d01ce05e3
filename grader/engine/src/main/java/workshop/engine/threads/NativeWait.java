package workshop.engine.threads;

import java.util.Set;

/// The native methods in which a thread waits although its state says RUNNABLE.
final class NativeWait {
  private static final Set<String> METHODS =
      Set.of(
          "EPoll.wait",
          "KQueue.poll",
          "WEPoll.wait",
          "Iocp.getQueuedCompletionStatus",
          "Net.poll",
          "Net.accept",
          "Net.pollConnect",
          "SocketDispatcher.read0",
          "SocketDispatcher.readv0",
          "SocketDispatcher.write0",
          "SocketDispatcher.writev0",
          "UnixDispatcher.read0",
          "UnixDispatcher.write0",
          "UnixDispatcher.writev0",
          "FileDispatcherImpl.read0",
          "UnixFileDispatcherImpl.read0",
          "FileInputStream.readBytes",
          "FileInputStream.readBytes0",
          "ProcessHandleImpl.waitForProcessExit0",
          "ProcessImpl.waitForInterruptibly",
          "ProcessImpl.waitForTimeoutInterruptibly",
          "Reference.waitForReferencePendingList",
          "VirtualThread.takeVirtualThreadListToUnblock");

  private NativeWait() {}

  static boolean is(DumpedThread thread) {
    if (thread.stack().isEmpty()) {
      return true; // the virtual machine's own threads show no frames
    }
    return thread.nativeTop() && METHODS.contains(thread.stack().getFirst().call());
  }
}
