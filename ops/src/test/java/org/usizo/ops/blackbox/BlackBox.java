package org.usizo.ops.blackbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that needs a live installation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("blackbox")
@ExtendWith(BlackBox.NeedsInstallation.class)
@interface BlackBox {

  /** Skips, and says why, when no installation is named. */
  final class NeedsInstallation implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return Live.isNamed()
          ? ConditionEvaluationResult.enabled("an installation is named")
          : ConditionEvaluationResult.disabled(
              "No live installation: run ops/test, or give -D"
                  + Live.PROPERTY
                  + "=DIR of ops/up --data DIR.");
    }
  }
}
