package org.usizo.api.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.usizo.api.cases.CaseDocuments;
import org.usizo.api.cases.Ids;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.security.Viewers;

/** What an agent gets back: the case as it is now. */
@RequestScoped
public class CareAnswers {

  @Inject private Viewers viewers;
  @Inject private CaseDocuments documents;

  /** 200 with the case. */
  Response current(String caseId) {
    return documents.answer(Response.Status.OK, viewers.viewer(), Ids.caseId(caseId));
  }

  /** 201 with the case. */
  Response created(String caseId) {
    return documents.answer(Response.Status.CREATED, viewers.viewer(), Ids.caseId(caseId));
  }

  /**
   * @throws org.usizo.api.errors.ProblemException 400 when there is no body
   */
  static <T> T needed(T body) {
    if (body == null) {
      throw Problem.of(ProblemType.UNREADABLE).detail("A JSON body is needed here").toException();
    }
    return body;
  }
}
