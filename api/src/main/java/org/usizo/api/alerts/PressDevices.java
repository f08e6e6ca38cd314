package org.usizo.api.alerts;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.usizo.dispatch.alert.Receipt;
import org.usizo.notifications.Notifications;
import org.usizo.notifications.recipient.DeviceKind;
import org.usizo.notifications.recipient.DeviceRegistration;

/** Lets the app a press came from hear of its case by push, an account or not. */
@ApplicationScoped
public class PressDevices {

  private static final System.Logger LOG = System.getLogger(PressDevices.class.getName());

  @Inject private Notifications notifications;

  /** After the press is stored: whatever fails here changes nothing about the receipt. */
  void register(Receipt receipt, Installation device) {
    if (receipt.reporterId() == null || device.id() == null || device.value() == null) {
      return;
    }
    try {
      notifications.registerDevice(receipt.reporterId().value(), registration(device));
    } catch (IllegalArgumentException unusable) {
      LOG.log(WARNING, "A press named a device that cannot be pushed to");
    } catch (RuntimeException failure) {
      LOG.log(WARNING, "The device of a press could not be registered", failure);
    }
  }

  private static DeviceRegistration registration(Installation device) {
    var kind =
        Values.findOne(DeviceKind.class, device.kind() == null ? "TOKEN" : device.kind())
            .orElse(DeviceKind.TOKEN);
    return new DeviceRegistration(
        device.id(), kind, device.value(), device.platform(), device.locale());
  }
}
