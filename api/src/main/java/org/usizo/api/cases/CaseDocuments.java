package org.usizo.api.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Viewer;

/** Answers with a case as the viewer may see it; its ETag is its version. */
@ApplicationScoped
public class CaseDocuments {

  @Inject private Dispatch dispatch;

  /**
   * @throws org.usizo.dispatch.casefile.CaseNotFoundException when there is none for this viewer
   */
  public Response answer(Response.Status status, Viewer viewer, CaseId id) {
    var view = dispatch.cases().get(viewer, id);
    return Response.status(status)
        .entity(CaseDocument.of(view))
        .tag(Versions.tag(view.version()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
