// Generated from openapi.json by npm run openapi.
export interface paths {
    "/api/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements.view"];
        put: operations["Agreements.revised"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements.refused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements.signed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements.withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bot.list"];
        put?: never;
        post: operations["Bot.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Bot.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bots/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bot.postTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dispute.disputed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.rejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dispute.ruled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.verified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consortium.mine"];
        put?: never;
        post: operations["Consortium.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements.list"];
        put?: never;
        post: operations["Agreements.drafted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/agreements/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/agreements/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements.example"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claim.awaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/coordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asking.listRequests"];
        put?: never;
        post: operations["Asking.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/coordination-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asking.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/coordination-same": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asking.same"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/coordination-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asking.shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/demand-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lists.lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demand.page"];
        put?: never;
        post: operations["Demand.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/demands.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demand.workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/expert-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Experts.asked"];
        put?: never;
        post: operations["Experts.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Experts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/figures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitoring.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/figures/{code}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitoring.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/laid-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import.ours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/laid-drafts/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import.answered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligation.workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/meeting-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/meeting-presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting.readPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting.listMeetings"];
        put?: never;
        post: operations["Meeting.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/obligation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import.list"];
        put?: never;
        post: operations["Import.laid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/obligation-standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import.standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligation.page"];
        put?: never;
        post: operations["Obligation.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/organization-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tags.ofConsortium"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitoring.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/own-obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Obligation.registerOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policy.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/project-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project.listProjects"];
        put?: never;
        post: operations["Project.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/spot-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SpotCheck.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/task-patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskLists.recent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskLists.ofConsortium"];
        put?: never;
        post: operations["TaskLists.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{cid}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.verifiedMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consortium.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Application.postApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/charter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consortium.charter"];
        put: operations["Consortium.putCharter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consortium.closing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/entrance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Application.readEntrance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consortium.members"];
        put?: never;
        post: operations["Consortium.postMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/motions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consortium.listMotions"];
        put?: never;
        post: operations["Proposal.postMotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/obligation-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draft.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Seat.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Terms.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortia/{id}/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seat.postVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortium-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kind.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coordination.addressed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coordination.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Coordination.postAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Coordination.postConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Coordination.postReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/{id}/reuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Coordination.postReuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Coordination.postWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demand-lists/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lists.published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demand-lists/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lists.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demand-responses/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Responses.answered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demand-responses/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Responses.withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demand.one"];
        put: operations["Demand.changed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Demand.closed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demand.matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Responses.offered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expert-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Experts.answered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Experts.kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Experts.changed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Experts.consented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Experts.removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hours.one"];
        put?: never;
        post?: never;
        delete: operations["Hours.withdrawn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hours.refused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hours.stopped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations.acceptAsNewcomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/acceptance/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyHours.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/pays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Payments.ownPays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meeting.postCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meeting.putMinutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Minutes.postRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Minutes.postSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Membership.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Membership.postAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Membership.postNotice"];
        delete: operations["Membership.deleteNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Membership.postRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/turning-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Membership.postTurningDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mergers.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mergers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mergers.accepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mergers/{id}/affairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mergers.affairsTaken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mergers/{id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mergers.recorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mergers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mergers.refused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mergers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mergers.withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/motions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Motion.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/motions/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motion.postRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/motions/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motion.postSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/mail-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Mail.name"];
        post?: never;
        delete: operations["Mail.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/mail-address/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mail.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notice.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings.read"];
        put: operations["Settings.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice.unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligation-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligation-imports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import.withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligation-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligation.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligation.turns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligation.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Obligation.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/{id}/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claim.exhibits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiver.asked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-tags/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tags.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-tags/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tags.confirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-tags/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tags.rejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-tags/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tags.withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations.list"];
        put?: never;
        post: operations["Organizations.registerByNewcomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organizations.registerBySignedIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organizations.admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/affairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mergers.affairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/control-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Organizations.group"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Experts.entered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations.list"];
        put?: never;
        post: operations["Invitations.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mergers.ofOrganization"];
        put?: never;
        post: operations["Mergers.declared"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/people/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/people/{personId}/reset-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Posts.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organizations.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/resubmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organizations.resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tags.ofOrganization"];
        put?: never;
        post: operations["Tags.claimed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passwords/by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Passwords.redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passwords/code-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Passwords.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passwords/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Passwords.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Payments.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Payments.recorded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pays/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Payments.confirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pays/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Payments.contested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People.eraseMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Posts.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Project.postEnding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Party.postPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Party.putProof"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/proof/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Party.postProofVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Party.postRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Party.postSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Project.postWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roster.programmes"];
        put?: never;
        post: operations["Roster.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roster.imports"];
        put?: never;
        post: operations["Roster.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/roster-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roster.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/roster-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roster.import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/roster-imports/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Roster.corrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/roster-imports/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Roster.importRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/roster-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Roster.undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/roster-imports/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roster.workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/student-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Students.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Students.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/students/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Students.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{sid}/students/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Students.revealed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions.session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/locale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sessions.locale"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions.list"];
        put?: never;
        post: operations["Sessions.signIn"];
        delete: operations["Sessions.signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sessions.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spot-check-items/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SpotCheck.checked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spot-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SpotCheck.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements.cost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/entries/{entryId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements.returned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/entries/{entryId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements.verified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements.issued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/pays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements.paid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.postings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements.receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/tasks/{taskId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements.seats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskLists.visible"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskLists.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks.read"];
        put: operations["Tasks.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team.award"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks.callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Team.candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clearance.task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/clearances/{seat}/attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clearance.attestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/clearances/{seat}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Clearance.documents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries.deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskHours.task"];
        put?: never;
        post: operations["TaskHours.logged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/hours/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskHours.confirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/hours/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskHours.credited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/hours/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskHours.started"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries.inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messages.list"];
        put?: never;
        post: operations["Messages.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outcomes.task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/outcomes/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outcomes.given"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/outcomes/seats/{seat}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outcomes.reported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks.publishDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks.takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team.fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/teacher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Team.teacher"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/teachers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Team.teachers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Monitoring.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Passwords.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waivers/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiver.consented"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waivers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Waiver.refused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptDto: {
            name: string;
            /** Format: password */
            password: string;
            signIn: string;
            token: string;
        };
        AddBotDto: {
            address: string;
            /** Format: uuid */
            consortiumId?: string;
            label: string;
            /** @enum {string} */
            locale: "zh" | "en";
            /** Format: uuid */
            organizationId?: string;
            /** @enum {string} */
            product: "WECOM" | "DINGTALK" | "FEISHU";
            secret?: string;
        };
        AddDto: {
            entries: components["schemas"]["TermsDto"][];
            /** @enum {string} */
            kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
            /** Format: uuid */
            organizationId: string;
            publish?: boolean;
        };
        AddresseeDto: {
            department?: string;
            /** Format: date */
            dueOn?: string;
            /** Format: uuid */
            organizationId: string;
            /** @enum {string} */
            role: "LEAD" | "CO";
        };
        AdmissionDto: {
            controlGroup?: string;
        };
        AgreementDto: {
            body: string;
            parties: components["schemas"]["PartyDto"][];
            /** Format: uuid */
            payerId: string;
            /** Format: uuid */
            schoolId: string;
            title: string;
            vatPercent: number;
        };
        AmendmentDto: {
            /** Format: uuid */
            commonFundKeeperId: string;
            formulaHash?: string;
            name: string;
            rules: components["schemas"]["CharterRulesDto"];
            templateHash?: string;
            text: string;
        };
        AnswerDraftsDto: {
            /** @enum {string} */
            act: "PROPOSE" | "DISCARD";
            draftIds: string[];
            /** Format: uuid */
            speaksForId: string;
        };
        AnswerDto: {
            /** Format: uuid */
            organizationId: string;
            text: string;
        };
        AnswerOfferDto: {
            accepts: boolean;
            reason?: string;
        };
        AnswerRequestDto: {
            agrees: boolean;
            reason?: string;
        };
        ApplicationDto: {
            /** @enum {string} */
            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
            name: string;
            regionCode: string;
            shortName: string;
            uscc: string;
        };
        AskDto: {
            addressees: components["schemas"]["AddresseeDto"][];
            different?: boolean;
            /** Format: uuid */
            requesterId: string;
            text: string;
            topicCode: string;
        };
        AskExpertDto: {
            /** Format: uuid */
            askerId: string;
            /** Format: date */
            by?: string;
            /** Format: uuid */
            expertId: string;
            hours?: number;
            what: string;
        };
        AskWaiverDto: {
            /** @enum {string} */
            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
            reason: string;
            /** Format: uuid */
            speaksForId: string;
            target?: number;
            /** Format: date */
            until?: string;
            /** Format: uuid */
            windowId?: string;
        };
        AttendanceDto: {
            /** @enum {string} */
            attendance: "IN_PERSON" | "DELEGATE" | "ABSENT";
            /** Format: uuid */
            organizationId: string;
        };
        ChangeDto: {
            terms: components["schemas"]["TermsDto"];
        };
        ChangePasswordDto: {
            /** Format: password */
            current: string;
            /** Format: password */
            password: string;
        };
        CharterDto: {
            /** Format: uuid */
            arbiterId?: string;
            /** Format: uuid */
            commonFundKeeperId: string;
            formulaHash?: string;
            name: string;
            regionCode: string;
            rules: components["schemas"]["CharterRulesDto"];
            seats: components["schemas"]["SeatDto"][];
            /** Format: uuid */
            spotCheckerId?: string;
            templateHash?: string;
            text: string;
        };
        CharterRulesDto: {
            objectionDays: number;
            quorumPercent: number;
            verificationDays: number;
        };
        ClaimDto: {
            denominator?: number;
            exhibits?: components["schemas"]["ExhibitDto"][];
            fileIds?: string[];
            /** Format: date */
            happenedOn: string;
            links?: string[];
            note?: string;
            numerator: number;
            /** Format: uuid */
            speaksForId: string;
        };
        ClaimTagDto: {
            /** @enum {string} */
            kind: "PARK" | "CHAIN" | "DOUBLE_HIGH" | "CERTIFIED_ENTERPRISE";
            /** Format: date */
            since: string;
            sourceLink: string;
            stage?: string;
            value: string;
        };
        CloseDto: {
            /** @enum {string} */
            as: "MET" | "WITHDRAWN";
        };
        CodeDto: {
            code: string;
        };
        CodesDto: {
            studentIds: string[];
        };
        ConfirmDto: {
            /** Format: password */
            password: string;
        };
        ConveneDto: {
            agenda: string[];
            beginsAt: string;
            chosenIds?: string[];
            /** Format: date */
            heldOn: string;
            kindCode: string;
            place: string;
        };
        CorrectImportDto: {
            corrections: components["schemas"]["CorrectionDto"][];
        };
        CorrectionDto: {
            /** @enum {string} */
            column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
            from?: string;
            line?: number;
            to: string;
        };
        CountDto: {
            failed: number;
            passed: number;
        };
        DecisionDto: {
            /** @enum {string} */
            kind: "PROMISE" | "MOTION" | "NOTED";
            text: string;
        };
        DeclareMergerDto: {
            /** Format: uuid */
            intoId: string;
            /** Format: date */
            on: string;
            reason: string;
        };
        DeliveryDto: {
            fileIds: string[];
        };
        DisputeDto: {
            reason: string;
            /** Format: uuid */
            speaksForId: string;
        };
        DocumentDto: {
            /** Format: uuid */
            fileId: string;
            /** Format: date */
            from?: string;
            /** @enum {string} */
            kind: "STUDENT_CONSENT" | "GUARDIAN_CONSENT" | "ENTERPRISE_CONSENT" | "TRIPARTITE_AGREEMENT" | "LIABILITY_POLICY" | "SAFETY_EXAM";
            number?: string;
            score?: number;
            /** Format: date */
            to?: string;
        };
        EnterExpertDto: {
            about?: string;
            fields: string[];
            /** Format: date */
            from?: string;
            hoursPerMonth?: number;
            /** @enum {string} */
            kind: "MASTER" | "TECHNICIAN" | "ENGINEER" | "TEACHER";
            /** Format: uuid */
            personId?: string;
            /** Format: date */
            until?: string;
        };
        ExhibitDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "TASK" | "HOURS" | "PAYMENT";
        };
        ExpertTermsDto: {
            about?: string;
            fields: string[];
            /** Format: date */
            from?: string;
            hoursPerMonth?: number;
            /** @enum {string} */
            kind: "MASTER" | "TECHNICIAN" | "ENGINEER" | "TEACHER";
            /** Format: date */
            until?: string;
        };
        ExtendRegisterDto: {
            programmes: components["schemas"]["ProgrammeDto"][];
        };
        FeedbackDto: {
            rating: number;
            text: string;
        };
        FoundingDto: {
            /** Format: uuid */
            arbiterId?: string;
            /** Format: uuid */
            commonFundKeeperId: string;
            formulaHash?: string;
            kindCode: string;
            kindVersion: number;
            /** Format: uuid */
            modelId?: string;
            name: string;
            regionCode: string;
            rules: components["schemas"]["CharterRulesDto"];
            seats: components["schemas"]["SeatDto"][];
            /** Format: uuid */
            secretariatId: string;
            /** Format: uuid */
            spotCheckerId?: string;
            templateHash?: string;
            text: string;
        };
        GivePostDto: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
        };
        GivingUpDto: {
            /** Format: uuid */
            organizationId: string;
            reason: string;
            seat: string;
        };
        HoursIdsDto: {
            hours: string[];
        };
        ImportDto: {
            rows: components["schemas"]["SheetRowDto"][];
        };
        InspectionDto: {
            counts: components["schemas"]["CountDto"][];
            /** Format: uuid */
            deliveryId: string;
            reason?: string;
            /** @enum {string} */
            result: "ACCEPTED" | "REWORK" | "REJECTED";
        };
        InvitationDto: {
            /** Format: uuid */
            decisionId?: string;
            /** Format: uuid */
            organizationId: string;
        };
        InviteDto: {
            note?: string;
            /** @enum {string} */
            role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
        };
        IssueStatementDto: {
            inputsHash: string;
        };
        LocaleDto: {
            /** @enum {string} */
            locale: "zh" | "en";
        };
        LogHoursDto: {
            /** Format: date-time */
            from: string;
            note: string;
            /** Format: date-time */
            to: string;
        };
        MailAddressDto: {
            /** Format: email */
            address: string;
        };
        MailCodeDto: {
            code: string;
        };
        MarkReadDto: {
            /** Format: uuid */
            upTo: string;
        };
        MinutedItemDto: {
            decisions: components["schemas"]["DecisionDto"][];
            text: string;
            title: string;
        };
        MinutesDto: {
            attendance: components["schemas"]["AttendanceDto"][];
            items: components["schemas"]["MinutedItemDto"][];
        };
        MinutesRefusalDto: {
            hash: string;
            /** Format: uuid */
            organizationId: string;
            reason: string;
        };
        MinutesSignatureDto: {
            hash: string;
            /** Format: uuid */
            organizationId: string;
        };
        NewcomerDto: {
            name: string;
            /** Format: password */
            password: string;
            signIn: string;
        };
        OfferDto: {
            note?: string;
            quantity?: number;
            /** Format: uuid */
            responderId: string;
            /** Format: uuid */
            supplyId?: string;
        };
        OpenTokenDto: {
            days: number;
            label: string;
        };
        OwnPromiseDto: {
            /** Format: uuid */
            beneficiaryId: string;
            /** @enum {string} */
            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
            clause?: string;
            /** Format: uuid */
            decisionId?: string;
            evidence: string;
            graceDays: number;
            /** @enum {string} */
            metric: "COUNT" | "RATIO" | "AT_MOST";
            name: string;
            /** Format: uuid */
            obligorId: string;
            /** Format: uuid */
            replacesId?: string;
            /** Format: uuid */
            speaksForId: string;
            target: number;
            unit: string;
            weight: number;
        };
        PartyDto: {
            /** @enum {string} */
            kind: "MEMBER" | "COMMON_FUND";
            /** Format: uuid */
            organizationId?: string;
            percent: string;
            step?: number;
        };
        PartyWordDto: {
            hash: string;
            /** Format: uuid */
            organizationId: string;
        };
        PostTaskDto: {
            /** @enum {string} */
            consequence?: "REWORK" | "PRICE_CUT" | "PENALTY";
            criteria?: string[];
            draft?: boolean;
            /** Format: uuid */
            drawingId?: string;
            /** Format: date */
            dueOn?: string;
            /** @enum {string} */
            dueSetBy?: "ENTERPRISE" | "SCHOOL";
            /** Format: uuid */
            enterpriseId: string;
            orderReference?: string;
            /** @example 12860001 */
            priceFen?: string;
            quantity?: number;
            seatCount?: number;
            /** Format: date */
            staffBy?: string;
            title: string;
            unit?: string;
            /** @enum {string} */
            use?: "OWN_PROCESS" | "CUSTOMER_PROCESS";
        };
        ProgrammeDto: {
            classes: string[];
            name: string;
        };
        ProjectDto: {
            /** Format: date */
            beginsOn: string;
            country?: string;
            /** Format: date */
            endsOn: string;
            /** @enum {string} */
            ipOwner?: "EACH" | "JOINT" | "SHARE";
            ipWords?: string;
            kindCode: string;
            /** Format: uuid */
            leadId: string;
            partnerIds: string[];
            title: string;
        };
        ProjectEndingDto: {
            outcome: string;
        };
        ProjectPromiseDto: {
            lineCode: string;
            /** Format: uuid */
            obligationId: string;
        };
        ProofDto: {
            fileIds: string[];
            /** @enum {string} */
            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
            number: string;
            /** Format: uuid */
            organizationId: string;
        };
        ProofWordDto: {
            /** Format: uuid */
            ofId: string;
            /** Format: uuid */
            organizationId: string;
        };
        ProposalDto: {
            amendment?: components["schemas"]["AmendmentDto"];
            /** Format: uuid */
            claimId?: string;
            /** Format: uuid */
            decisionId?: string;
            /** @enum {string} */
            kind: "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "SEAT_FILLING" | "CHARTER_AMENDMENT" | "TERMS_CHANGE" | "WRITE_OFF" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT";
            /** Format: uuid */
            membershipId?: string;
            reason?: string;
            seat?: string;
            terms?: components["schemas"]["TermsDto"];
            /** Format: date */
            until?: string;
        };
        ProposeDto: {
            /** Format: uuid */
            beneficiaryId: string;
            /** @enum {string} */
            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
            /** Format: uuid */
            decisionId?: string;
            /** Format: uuid */
            obligorId: string;
            /** Format: uuid */
            replacesId?: string;
            /** Format: uuid */
            speaksForId: string;
            target: number;
            templateCode: string;
        };
        RecordCostDto: {
            /** @example 12860001 */
            amountFen: string;
            /** Format: uuid */
            fileId: string;
            /** @enum {string} */
            kind: "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
            note?: string;
            /** Format: date */
            onDate: string;
        };
        RecordDocumentsDto: {
            documents: components["schemas"]["DocumentDto"][];
        };
        RecordPayDto: {
            /** @example 12860001 */
            amountFen: string;
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            seatId: string;
            /** Format: uuid */
            taskId: string;
            /** Format: date */
            toOn: string;
        };
        RecordPaymentDto: {
            /** Format: date */
            paidOn: string;
            reference: string;
        };
        RecordReceiptDto: {
            /** @example 12860001 */
            amountFen: string;
            /** Format: uuid */
            fileId: string;
            note?: string;
            /** Format: date */
            onDate: string;
        };
        RedeemDto: {
            code: string;
            /** Format: password */
            password: string;
            signIn?: string;
        };
        RefusalDto: {
            hash: string;
            /** Format: uuid */
            organizationId: string;
            reason: string;
        };
        RefuseAgreementDto: {
            hash: string;
            /** Format: uuid */
            organizationId: string;
            reason: string;
        };
        RefuseHoursDto: {
            reason: string;
        };
        RegistrationDto: {
            administrator: components["schemas"]["NewcomerDto"];
            /** @enum {string} */
            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
            name: string;
            regionCode: string;
            shortName: string;
            uscc: string;
        };
        RejectDto: {
            reason: string;
            /** Format: uuid */
            speaksForId: string;
        };
        RejectTagDto: {
            /** @enum {string} */
            reason: "NOT_FOUND" | "OUTDATED" | "OTHER_VALUE";
        };
        ReopenDto: {
            reason: string;
        };
        ReportOutcomeDto: {
            /** @enum {string} */
            assessment: "EXCELLENT" | "GOOD" | "FAIR" | "PASS" | "FAIL";
            note: string;
            /** @enum {string} */
            type: "PRODUCT" | "IMPROVEMENT" | "PATENT" | "STANDARD" | "TEACHING_CASE" | "HIRE";
        };
        ReturnEntryDto: {
            reason: string;
        };
        ReuseDto: {
            /** Format: uuid */
            requesterId: string;
        };
        RulingDto: {
            numerator?: number;
            reason: string;
            /** Format: uuid */
            speaksForId: string;
        };
        SayDto: {
            own?: boolean;
            text: string;
        };
        SchoolKeyDto: {
            /** Format: uuid */
            deliveryId: string;
        };
        SeatDto: {
            /** Format: uuid */
            organizationId: string;
            seat: string;
        };
        SettingsDto: {
            /** @enum {string} */
            alarm: "BELL" | "INBOX" | "MAIL";
            /** @enum {string} */
            before: "BELL" | "INBOX" | "MAIL";
            digest: boolean;
            /** @enum {string} */
            due: "BELL" | "INBOX" | "MAIL";
            /** @enum {string} */
            outcome: "BELL" | "INBOX" | "MAIL";
            quietFrom: number;
            quietTo: number;
            /** @enum {string} */
            raised: "BELL" | "INBOX" | "MAIL";
            /** @enum {string} */
            turn: "BELL" | "INBOX" | "MAIL";
        };
        SheetRowDto: {
            /** Format: uuid */
            beneficiaryId: string;
            /** @enum {string} */
            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
            line: number;
            /** Format: uuid */
            obligorId: string;
            target: number;
            templateCode: string;
        };
        SignAgreementDto: {
            hash: string;
            /** Format: uuid */
            organizationId: string;
        };
        SignInDto: {
            /** Format: password */
            password: string;
            signIn: string;
        };
        SignatureDto: {
            hash: string;
            /** Format: uuid */
            organizationId: string;
        };
        SpeakerDto: {
            /** Format: uuid */
            speaksForId: string;
        };
        SpotCheckDto: {
            /** @enum {string} */
            outcome: "CONFIRMED" | "NOT_CONFIRMED";
            reason?: string;
            /** Format: uuid */
            speaksForId: string;
        };
        StopHoursDto: {
            note: string;
            /** Format: date-time */
            to?: string;
        };
        StudentsDto: {
            studentIds: string[];
        };
        TakeOnDto: {
            /** Format: uuid */
            schoolId: string;
            /** Format: uuid */
            teacherId: string;
        };
        TeacherDto: {
            /** Format: uuid */
            teacherId: string;
        };
        TermsDto: {
            /** @enum {string} */
            consequence?: "REWORK" | "PRICE_CUT" | "PENALTY";
            criteria?: string[];
            /** Format: uuid */
            drawingId?: string;
            /** Format: date */
            dueOn?: string;
            /** @enum {string} */
            dueSetBy?: "ENTERPRISE" | "SCHOOL";
            orderReference?: string;
            /** @example 12860001 */
            priceFen?: string;
            quantity?: number;
            seatCount?: number;
            /** Format: date */
            staffBy?: string;
            title: string;
            unit?: string;
            /** @enum {string} */
            use?: "OWN_PROCESS" | "CUSTOMER_PROCESS";
        };
        TokenDto: {
            token: string;
        };
        VerifyDto: {
            numerator?: number;
            /** Format: uuid */
            speaksForId: string;
        };
        VerifyManyDto: {
            claimIds: string[];
            /** Format: uuid */
            speaksForId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Agreements.view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: string;
                        consortiumId: string;
                        content: string;
                        draftedAt: string;
                        expiresOn: string | null;
                        formula: {
                            code: string;
                            hash: string;
                            version: number;
                        };
                        hash: string;
                        id: string;
                        inForceAt: string | null;
                        may: ("draft" | "sign")[];
                        number: string;
                        parties: {
                            exampleFen: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                            seal: {
                                at: string;
                                hash: string;
                                name: string | null;
                            } | null;
                            signedOlder: boolean;
                            step: number;
                        }[];
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        refusal: {
                            at: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string | null;
                        } | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        status: "OPEN" | "IN_FORCE" | "SUPERSEDED" | "WITHDRAWN" | "REFUSED" | "EXPIRED";
                        title: string;
                        toSign: string[];
                        vatPercent: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Agreements.revised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: string;
                        consortiumId: string;
                        content: string;
                        draftedAt: string;
                        expiresOn: string | null;
                        formula: {
                            code: string;
                            hash: string;
                            version: number;
                        };
                        hash: string;
                        id: string;
                        inForceAt: string | null;
                        may: ("draft" | "sign")[];
                        number: string;
                        parties: {
                            exampleFen: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                            seal: {
                                at: string;
                                hash: string;
                                name: string | null;
                            } | null;
                            signedOlder: boolean;
                            step: number;
                        }[];
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        refusal: {
                            at: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string | null;
                        } | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        status: "OPEN" | "IN_FORCE" | "SUPERSEDED" | "WITHDRAWN" | "REFUSED" | "EXPIRED";
                        title: string;
                        toSign: string[];
                        vatPercent: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Agreements.refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: string;
                        consortiumId: string;
                        content: string;
                        draftedAt: string;
                        expiresOn: string | null;
                        formula: {
                            code: string;
                            hash: string;
                            version: number;
                        };
                        hash: string;
                        id: string;
                        inForceAt: string | null;
                        may: ("draft" | "sign")[];
                        number: string;
                        parties: {
                            exampleFen: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                            seal: {
                                at: string;
                                hash: string;
                                name: string | null;
                            } | null;
                            signedOlder: boolean;
                            step: number;
                        }[];
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        refusal: {
                            at: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string | null;
                        } | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        status: "OPEN" | "IN_FORCE" | "SUPERSEDED" | "WITHDRAWN" | "REFUSED" | "EXPIRED";
                        title: string;
                        toSign: string[];
                        vatPercent: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Agreements.signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: string;
                        consortiumId: string;
                        content: string;
                        draftedAt: string;
                        expiresOn: string | null;
                        formula: {
                            code: string;
                            hash: string;
                            version: number;
                        };
                        hash: string;
                        id: string;
                        inForceAt: string | null;
                        may: ("draft" | "sign")[];
                        number: string;
                        parties: {
                            exampleFen: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                            seal: {
                                at: string;
                                hash: string;
                                name: string | null;
                            } | null;
                            signedOlder: boolean;
                            step: number;
                        }[];
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        refusal: {
                            at: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string | null;
                        } | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        status: "OPEN" | "IN_FORCE" | "SUPERSEDED" | "WITHDRAWN" | "REFUSED" | "EXPIRED";
                        title: string;
                        toSign: string[];
                        vatPercent: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Agreements.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: string;
                        consortiumId: string;
                        content: string;
                        draftedAt: string;
                        expiresOn: string | null;
                        formula: {
                            code: string;
                            hash: string;
                            version: number;
                        };
                        hash: string;
                        id: string;
                        inForceAt: string | null;
                        may: ("draft" | "sign")[];
                        number: string;
                        parties: {
                            exampleFen: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                            seal: {
                                at: string;
                                hash: string;
                                name: string | null;
                            } | null;
                            signedOlder: boolean;
                            step: number;
                        }[];
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        refusal: {
                            at: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string | null;
                        } | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        status: "OPEN" | "IN_FORCE" | "SUPERSEDED" | "WITHDRAWN" | "REFUSED" | "EXPIRED";
                        title: string;
                        toSign: string[];
                        vatPercent: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Bot.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            bots: {
                                addedAt: string;
                                host: string;
                                id: string;
                                label: string;
                                last: {
                                    accepted: boolean;
                                    at: string;
                                    error: string | null;
                                } | null;
                                /** @enum {string} */
                                locale: "zh" | "en";
                                parked: number;
                                /** @enum {string} */
                                product: "WECOM" | "DINGTALK" | "FEISHU";
                                signs: boolean;
                                version: number;
                                waiting: number;
                            }[];
                            id: string;
                            /** @enum {string} */
                            kind: "consortium" | "organization";
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    "Bot.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Bot.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Bot.postTrial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Dispute.disputed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Claim.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Dispute.ruled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Claim.verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Claim.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Consortium.mine": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            invitation: {
                                membershipId: string;
                                membershipVersion: number;
                                organizationId: string;
                            } | null;
                            kindCode: string;
                            kindNames: {
                                en: string;
                                zh: string;
                            };
                            life: {
                                changes: {
                                    /** @enum {string} */
                                    code: "AT_RISK_ON" | "DORMANT_ON" | "SEAT_OVERDUE_ON" | "FACT" | "FILL_SEAT" | "RECTIFIED_ON" | "LIFT";
                                    on: string | null;
                                    seat: {
                                        names: {
                                            en: string;
                                            zh: string;
                                        };
                                        seat: string;
                                    } | null;
                                }[];
                                reasons: {
                                    /** @enum {string} */
                                    code: "SEAT_OVERDUE" | "NO_FACT" | "RECTIFICATION";
                                    days: number | null;
                                    motionId: string | null;
                                    seat: {
                                        names: {
                                            en: string;
                                            zh: string;
                                        };
                                        seat: string;
                                    } | null;
                                    since: string;
                                    until: string | null;
                                }[];
                                /** @enum {string} */
                                state: "FOUNDING" | "ACTIVE" | "AT_RISK" | "DORMANT" | "RECTIFICATION" | "DISSOLVED";
                            };
                            name: string;
                            regionCode: string;
                            seats: {
                                en: string;
                                zh: string;
                            }[];
                            secretary: boolean;
                            /** @enum {string} */
                            standing: "MEMBER" | "INVITED" | "OVERSEER";
                            /** @enum {string} */
                            status: "FOUNDING" | "ACTIVE" | "DISSOLVED";
                            toSign: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Consortium.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        arbiter: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        bodies: {
                            code: string;
                            meetsPerYear: number;
                            /** @enum {string} */
                            members: "MEMBERS" | "LEADS" | "LEADS_AND_CHOSEN" | "CHOSEN" | "SECRETARIAT";
                            names: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        commonFundKeeper: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        createdAt: string;
                        dissolvedAt: string | null;
                        formulaHash: string | null;
                        id: string;
                        kindCode: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        life: {
                            changes: {
                                /** @enum {string} */
                                code: "AT_RISK_ON" | "DORMANT_ON" | "SEAT_OVERDUE_ON" | "FACT" | "FILL_SEAT" | "RECTIFIED_ON" | "LIFT";
                                on: string | null;
                                seat: {
                                    names: {
                                        en: string;
                                        zh: string;
                                    };
                                    seat: string;
                                } | null;
                            }[];
                            reasons: {
                                /** @enum {string} */
                                code: "SEAT_OVERDUE" | "NO_FACT" | "RECTIFICATION";
                                days: number | null;
                                motionId: string | null;
                                seat: {
                                    names: {
                                        en: string;
                                        zh: string;
                                    };
                                    seat: string;
                                } | null;
                                since: string;
                                until: string | null;
                            }[];
                            /** @enum {string} */
                            state: "FOUNDING" | "ACTIVE" | "AT_RISK" | "DORMANT" | "RECTIFICATION" | "DISSOLVED";
                        };
                        name: string;
                        regionCode: string;
                        seats: {
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: string;
                        }[];
                        secretariat: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        spotChecker: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        /** @enum {string} */
                        status: "FOUNDING" | "ACTIVE" | "DISSOLVED";
                        templateHash: string | null;
                    };
                };
            };
        };
    };
    "Agreements.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            number: string;
                            payer: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            school: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            signed: number;
                            signers: number;
                            /** @enum {string} */
                            status: "OPEN" | "IN_FORCE" | "SUPERSEDED" | "WITHDRAWN" | "REFUSED" | "EXPIRED";
                            title: string;
                            toSign: string[];
                            vatPercent: number;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Agreements.drafted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: string;
                        consortiumId: string;
                        content: string;
                        draftedAt: string;
                        expiresOn: string | null;
                        formula: {
                            code: string;
                            hash: string;
                            version: number;
                        };
                        hash: string;
                        id: string;
                        inForceAt: string | null;
                        may: ("draft" | "sign")[];
                        number: string;
                        parties: {
                            exampleFen: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                            seal: {
                                at: string;
                                hash: string;
                                name: string | null;
                            } | null;
                            signedOlder: boolean;
                            step: number;
                        }[];
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        refusal: {
                            at: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string | null;
                        } | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        status: "OPEN" | "IN_FORCE" | "SUPERSEDED" | "WITHDRAWN" | "REFUSED" | "EXPIRED";
                        title: string;
                        toSign: string[];
                        vatPercent: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Agreements.choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        commonFundKeeper: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        formula: {
                            code: string;
                            hash: string;
                            version: number;
                        };
                        members: {
                            id: string;
                            /** @enum {string} */
                            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                            name: string;
                            shortName: string;
                        }[];
                        models: {
                            id: string;
                            parties: {
                                /** @enum {string} */
                                kind: "MEMBER" | "COMMON_FUND";
                                organizationIds: string[];
                                percent: string;
                                role: {
                                    en: string;
                                    zh: string;
                                } | null;
                            }[];
                            payer: {
                                en: string;
                                zh: string;
                            };
                            school: {
                                en: string;
                                zh: string;
                            };
                            vatPercent: number;
                        }[];
                    };
                };
            };
        };
    };
    "Agreements.example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parties: {
                            amountFen: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        poolFen: string;
                    };
                };
            };
        };
    };
    "Claim.awaiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            note: string | null;
                            number: string;
                            numerator: number;
                            obligationId: string;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            unit: {
                                en: string;
                                zh: string;
                            };
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                    };
                };
            };
        };
    };
    "Asking.listRequests": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                filter?: "OPEN" | "OVERDUE" | "ENDED" | "ALL";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            askedAt: string;
                            consortiumId: string;
                            dueOn: string;
                            id: string;
                            inTime: boolean | null;
                            lead: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            requester: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reused: boolean;
                            /** @enum {string} */
                            status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                            text: string;
                            topic: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Asking.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addressees: {
                            answeredAt: string | null;
                            department: string;
                            dueOn: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            /** @enum {string} */
                            role: "LEAD" | "CO";
                        }[];
                        askedAt: string;
                        closedAt: string | null;
                        consortiumId: string;
                        consortiumName: string;
                        firstDueOn: string;
                        id: string;
                        inTime: boolean | null;
                        overdue: boolean;
                        requester: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        reusesId: string | null;
                        said: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ASK" | "ANSWER" | "REOPEN";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            text: string;
                        }[];
                        secretariatId: string;
                        /** @enum {string} */
                        status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                        topic: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    "Asking.choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorities: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                        holidaysUnknownOf: number | null;
                        requesters: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                        topics: {
                            code: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        usualDueOn: string;
                    };
                };
            };
        };
    };
    "Asking.same": {
        parameters: {
            query: {
                topicCode: string;
                leadId: string;
                textHash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            answer: string | null;
                            askedAt: string;
                            consortiumId: string;
                            dueOn: string;
                            id: string;
                            inTime: boolean | null;
                            lead: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            requester: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reused: boolean;
                            /** @enum {string} */
                            status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                            text: string;
                            topic: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "Asking.shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            authority: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            due: number;
                            figure: string;
                            inTime: number;
                            overdue: number;
                        }[];
                    };
                };
            };
        };
    };
    "Lists.lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                            listed: number;
                            number: number;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            own: boolean;
                            publishedAt: string | null;
                            unpublished: number;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "Demand.page": {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                scope?: "all" | "mine";
                filter?: "open" | "answered" | "closed" | "draft";
                age?: "TO_30" | "TO_90" | "OVER_90";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            ages: {
                                OVER_90: number;
                                TO_30: number;
                                TO_90: number;
                            };
                            answered: number;
                            closed: number;
                            draft: number;
                            open: number;
                        } | null;
                        items: {
                            accepted: number;
                            /** @enum {string|null} */
                            age: "TO_30" | "TO_90" | "OVER_90" | null;
                            answeredOn: string | null;
                            changed: boolean;
                            closedOn: string | null;
                            consortiumId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                            listId: string;
                            listVersion: number;
                            offers: number;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            own: boolean;
                            since: string;
                            /** @enum {string} */
                            status: "DRAFT" | "LISTED" | "MET" | "WITHDRAWN";
                            terms: {
                                codes: string[];
                                detail: string | null;
                                from: string | null;
                                quantity: number | null;
                                text: string;
                                title: string;
                                unit: string | null;
                                until: string | null;
                            };
                            waitingDays: number | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Demand.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                            listed: number;
                            number: number;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            own: boolean;
                            publishedAt: string | null;
                            unpublished: number;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "Demand.workbook": {
        parameters: {
            query: {
                kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                scope?: "all" | "mine";
                filter?: "open" | "answered" | "closed" | "draft";
                age?: "TO_30" | "TO_90" | "OVER_90";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Experts.asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            answeredAt: string | null;
                            askedAt: string;
                            asker: {
                                id: string;
                                shortName: string;
                            };
                            by: string | null;
                            consortiumId: string;
                            expert: {
                                id: string;
                                name: string;
                            };
                            hours: number | null;
                            id: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            reason: string | null;
                            /** @enum {string} */
                            state: "ASKED" | "AGREED" | "DECLINED";
                            version: number;
                            what: string;
                        }[];
                    };
                };
            };
        };
    };
    "Experts.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskExpertDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            answeredAt: string | null;
                            askedAt: string;
                            asker: {
                                id: string;
                                shortName: string;
                            };
                            by: string | null;
                            consortiumId: string;
                            expert: {
                                id: string;
                                name: string;
                            };
                            hours: number | null;
                            id: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            reason: string | null;
                            /** @enum {string} */
                            state: "ASKED" | "AGREED" | "DECLINED";
                            version: number;
                            what: string;
                        }[];
                    };
                };
            };
        };
    };
    "Experts.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string;
                            consentedAt: string | null;
                            fields: string[];
                            from: string | null;
                            hoursPerMonth: number | null;
                            id: string;
                            /** @enum {string} */
                            kind: "MASTER" | "TECHNICIAN" | "ENGINEER" | "TEACHER";
                            name: string;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            personId: string;
                            self: boolean;
                            /** @enum {string} */
                            state: "WAITING" | "SHOWN" | "ENDED";
                            until: string | null;
                            verifiedMinutes: number | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Monitoring.open": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claimed: string | null;
                        code: string;
                        consortiumId: string;
                        events: {
                            items: {
                                amount: string;
                                at: string;
                                eventId: string;
                                href: string | null;
                                type: string;
                            }[];
                            next: string | null;
                        };
                        matches: boolean;
                        names: {
                            en: string;
                            zh: string;
                        };
                        promised: string | null;
                        recomputed: string;
                        /** @enum {string} */
                        unit: "count" | "hours" | "fen" | "percent" | "points";
                        verified: string;
                    };
                };
            };
        };
    };
    "Monitoring.events": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            at: string;
                            eventId: string;
                            href: string | null;
                            type: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Import.ours": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            beneficiary: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            id: string;
                            laidAt: string;
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Import.answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDraftsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        act: "PROPOSE" | "DISCARD";
                        done: {
                            draftId: string;
                            obligationId: string | null;
                        }[];
                        exceptions: {
                            code: string;
                            draftId: string;
                        }[];
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Obligation.workbook": {
        parameters: {
            query?: {
                filter?: "turn" | "owe" | "owed" | "overdue" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Meeting.choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            /** @enum {string} */
                            circle: "LEADS" | "CHOSEN" | "MEMBERS";
                            code: string;
                            duePerYear: number;
                            kindVersion: number;
                            names: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        members: {
                            id: string;
                            name: string;
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            shortName: string;
                        }[];
                    };
                };
            };
        };
    };
    "Meeting.readPresence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        due: number;
                        halves: number;
                        held: number;
                        parts: {
                            from: string;
                            halves: number;
                            meetingId: string | null;
                            to: string;
                        }[];
                    };
                };
            };
        };
    };
    "Meeting.listMeetings": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                filter?: "UPCOMING" | "WAITING" | "PAST";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            beginsAt: string;
                            consortiumId: string;
                            heldOn: string;
                            id: string;
                            kindNames: {
                                en: string;
                                zh: string;
                            };
                            participants: number;
                            place: string;
                            presence: number | null;
                            /** @enum {string} */
                            status: "CONVENED" | "MINUTED" | "REFUSED" | "SIGNED" | "CANCELLED";
                            waitsFor: {
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Meeting.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConveneDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agenda: string[];
                        beginsAt: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string | null;
                        convenedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        hash: string | null;
                        heldOn: string;
                        id: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        outcomes: {
                            decisionId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "PROMISE" | "MOTION";
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string | null;
                            /** @enum {string} */
                            status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED" | "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        }[];
                        participants: {
                            /** @enum {string|null} */
                            attendance: "IN_PERSON" | "DELEGATE" | "ABSENT" | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                        }[];
                        place: string;
                        presence: number | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        secretariatId: string;
                        signedAt: string | null;
                        /** @enum {string} */
                        status: "CONVENED" | "MINUTED" | "REFUSED" | "SIGNED" | "CANCELLED";
                        version: number;
                        writtenAt: string | null;
                    };
                };
            };
        };
    };
    "Import.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            consortiumId: string;
                            discarded: number;
                            id: string;
                            laid: number;
                            laidAt: string;
                            laidBy: string | null;
                            left: number;
                            open: number;
                            proposed: number;
                            version: number;
                            withdrawn: number;
                            withdrawnAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Import.laid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consortiumId: string;
                        discarded: number;
                        drafts: {
                            beneficiary: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            id: string;
                            laidAt: string;
                            line: number;
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            obligationId: string | null;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            state: "OPEN" | "PROPOSED" | "DISCARDED" | "WITHDRAWN";
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        id: string;
                        laid: number;
                        laidAt: string;
                        laidBy: string | null;
                        left: number;
                        leftRows: {
                            code: string;
                            line: number;
                            reason: string;
                        }[];
                        open: number;
                        proposed: number;
                        version: number;
                        withdrawn: number;
                        withdrawnAt: string | null;
                    };
                };
            };
        };
    };
    "Import.standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            beneficiaryId: string;
                            code: string;
                            drafted: boolean;
                            obligorId: string;
                        }[];
                    };
                };
            };
        };
    };
    "Obligation.page": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                filter?: "turn" | "owe" | "owed" | "overdue" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            all: number;
                            overdue: number;
                            owe: number;
                            owed: number;
                            turn: number;
                        } | null;
                        items: {
                            beneficiary: {
                                id: string;
                                shortName: string;
                            };
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            consortiumId: string;
                            dueOn: string;
                            extendedTo: string | null;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string;
                            obligationId: string;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            own: boolean;
                            rowId: string;
                            startsOn: string | null;
                            /** @enum {string} */
                            status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                            target: number;
                            /** @enum {string|null} */
                            turn: "AGREE" | "KEY" | "VERIFY" | "WAIVE" | "RULE" | null;
                            unit: {
                                en: string;
                                zh: string;
                            };
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waitsFor: {
                                by: string;
                                organization: {
                                    id: string;
                                    shortName: string;
                                };
                                overdue: boolean;
                                since: string;
                            } | null;
                            waived: boolean;
                            windowId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Obligation.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Tags.ofConsortium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: {
                                /** Format: uuid */
                                id: string;
                                shortName: string;
                            } | null;
                            byOperator: boolean;
                            /** Format: date-time */
                            claimedAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "PARK" | "CHAIN" | "DOUBLE_HIGH" | "CERTIFIED_ENTERPRISE";
                            mayConfirm: boolean;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string|null} */
                            reason: "NOT_FOUND" | "OUTDATED" | "OTHER_VALUE" | null;
                            since: string;
                            sourceLink: string;
                            stage: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "SUPERSEDED";
                            value: string;
                            version: number;
                            words: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "Monitoring.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        bowl: number | null;
                        consortiumId: string;
                        due: {
                            beneficiary: {
                                id: string;
                                shortName: string;
                            };
                            claimed: string;
                            dueOn: string;
                            figure: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string;
                            obligationId: string;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            target: string;
                            unit: {
                                en: string;
                                zh: string;
                            };
                            verified: string;
                        }[];
                        figures: {
                            claimed: string | null;
                            code: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            promised: string | null;
                            /** @enum {string} */
                            unit: "count" | "hours" | "fen" | "percent" | "points";
                            verified: string;
                        }[];
                        legs: {
                            claimed: number | null;
                            figure: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                shortName: string;
                            } | null;
                            seat: string;
                            verified: number | null;
                        }[];
                        name: string;
                        status: string;
                        totals: {
                            claimed: string;
                            figure: string;
                            promised: string;
                            verified: string;
                        };
                        trend: {
                            claimed: string;
                            month: string;
                            promised: string;
                            verified: string;
                        }[];
                    };
                };
            };
        };
    };
    "Obligation.registerOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPromiseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Policy.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        items: {
                            benefit: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            category: "TAX" | "FUNDS" | "LAND" | "INCOME";
                            code: string;
                            conditions: {
                                code: string;
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                supply: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            effectiveOn: string | null;
                            members: {
                                conditions: {
                                    code: string;
                                    /** @enum {string} */
                                    verdict: "MET" | "NOT_MET" | "NOT_KNOWN";
                                }[];
                                organization: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                ours: boolean;
                                /** @enum {string} */
                                verdict: "QUALIFIES" | "OPEN" | "NOT";
                            }[];
                            names: {
                                en: string;
                                zh: string;
                            };
                            policyVersion: number;
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    "Project.choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            /** @enum {string} */
                            asks: "IP" | "COUNTRY";
                            code: string;
                            lines: {
                                /** @enum {string} */
                                cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                                code: string;
                                evidence: {
                                    en: string;
                                    zh: string;
                                };
                                /** @enum {string} */
                                metric: "COUNT" | "RATIO" | "AT_MOST";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                /** @enum {string} */
                                owes: "ENTERPRISE" | "SCHOOL";
                                target: number;
                                unit: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            names: {
                                en: string;
                                zh: string;
                            };
                            note: {
                                en: string;
                                zh: string;
                            };
                            sides: ("ENTERPRISE" | "SCHOOL")[];
                            version: number;
                        }[];
                        members: {
                            id: string;
                            name: string;
                            shortName: string;
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                    };
                };
            };
        };
    };
    "Project.listProjects": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                filter?: "OPEN" | "OVER";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            beginsOn: string;
                            consortiumId: string;
                            endsOn: string;
                            id: string;
                            kindNames: {
                                en: string;
                                zh: string;
                            };
                            lead: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            lines: number;
                            parties: number;
                            promised: number;
                            /** @enum {string} */
                            status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                            title: string;
                            waitsFor: {
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Project.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "SpotCheck.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checker: {
                            id: string;
                            shortName: string;
                        } | null;
                        items: {
                            committedAt: string;
                            confirmed: number;
                            id: string;
                            month: string;
                            notConfirmed: number;
                            population: number;
                            sample: number;
                            seedHash: string;
                            /** @enum {string} */
                            status: "COMMITTED" | "DRAWN";
                        }[];
                    };
                };
            };
        };
    };
    "Statements.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            agreementId: string;
                            agreementNumber: string;
                            dueFen: string | null;
                            id: string;
                            lines: number;
                            month: string;
                            number: string;
                            payer: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            poolFen: string | null;
                            receivedFen: string | null;
                            recordedFen: string | null;
                            school: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            status: "OPEN" | "ISSUED" | "SETTLED";
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "TaskLists.recent": {
        parameters: {
            query: {
                enterpriseId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string|null} */
                            consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                            criteria: string[];
                            drawing: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            } | null;
                            priceFen: string | null;
                            quantity: number | null;
                            seatCount: number | null;
                            title: string;
                            unit: string | null;
                            /** @enum {string|null} */
                            use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        }[];
                    };
                };
            };
        };
    };
    "TaskLists.ofConsortium": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                status?: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string|null} */
                            act: "edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say" | null;
                            consortiumId: string;
                            counts: boolean;
                            dueOn: string | null;
                            enterprise: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            id: string;
                            keys: {
                                enterprise: boolean;
                                school: boolean;
                            };
                            number: string | null;
                            quantity: number | null;
                            school: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                            seatCount: number | null;
                            seatsCleared: number;
                            seatsFilled: number;
                            /** @enum {string} */
                            status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                            title: string;
                            unit: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "TaskLists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostTaskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Claim.verifiedMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyManyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exceptions: {
                            claimId: string;
                            code: string;
                        }[];
                        id: string;
                        verified: string[];
                        version: number;
                    };
                };
            };
        };
    };
    "Consortium.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activatedAt: string | null;
                        arbiter: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        bodies: {
                            code: string;
                            meetsPerYear: number;
                            /** @enum {string} */
                            members: "MEMBERS" | "LEADS" | "LEADS_AND_CHOSEN" | "CHOSEN" | "SECRETARIAT";
                            names: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        commonFundKeeper: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        createdAt: string;
                        dissolvedAt: string | null;
                        formulaHash: string | null;
                        id: string;
                        kindCode: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        life: {
                            changes: {
                                /** @enum {string} */
                                code: "AT_RISK_ON" | "DORMANT_ON" | "SEAT_OVERDUE_ON" | "FACT" | "FILL_SEAT" | "RECTIFIED_ON" | "LIFT";
                                on: string | null;
                                seat: {
                                    names: {
                                        en: string;
                                        zh: string;
                                    };
                                    seat: string;
                                } | null;
                            }[];
                            reasons: {
                                /** @enum {string} */
                                code: "SEAT_OVERDUE" | "NO_FACT" | "RECTIFICATION";
                                days: number | null;
                                motionId: string | null;
                                seat: {
                                    names: {
                                        en: string;
                                        zh: string;
                                    };
                                    seat: string;
                                } | null;
                                since: string;
                                until: string | null;
                            }[];
                            /** @enum {string} */
                            state: "FOUNDING" | "ACTIVE" | "AT_RISK" | "DORMANT" | "RECTIFICATION" | "DISSOLVED";
                        };
                        name: string;
                        regionCode: string;
                        seats: {
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: string;
                        }[];
                        secretariat: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        spotChecker: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        /** @enum {string} */
                        status: "FOUNDING" | "ACTIVE" | "DISSOLVED";
                        templateHash: string | null;
                    };
                };
            };
        };
    };
    "Application.postApplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        admittedAt: string | null;
                        consortiumId: string;
                        decidedBy: {
                            carriedAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        } | null;
                        id: string;
                        invitedAt: string;
                        leadsOnly: boolean;
                        leavesOn: string | null;
                        motionId: string | null;
                        /** @enum {string|null} */
                        motionKind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE" | null;
                        namedInCharter: boolean;
                        organization: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        /** @enum {string} */
                        status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED";
                        version: number;
                        waitsFor: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
        };
    };
    "Consortium.charter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean | null;
                        before: string | null;
                        blockedBy: {
                            en: string;
                            zh: string;
                        } | null;
                        candidate: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        carriedAt: string | null;
                        charterVersion: number | null;
                        consortiumId: string;
                        content: string;
                        differences: {
                            after: {
                                en: string;
                                zh: string;
                            } | null;
                            before: {
                                en: string;
                                zh: string;
                            } | null;
                            of: {
                                en: string;
                                zh: string;
                            };
                            what: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        expiresOn: string | null;
                        hash: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        openedAt: string;
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        signers: {
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: string;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                            step: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        untilOn: string | null;
                        version: number;
                        voidedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                    };
                };
            };
        };
    };
    "Consortium.putCharter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CharterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean | null;
                        before: string | null;
                        blockedBy: {
                            en: string;
                            zh: string;
                        } | null;
                        candidate: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        carriedAt: string | null;
                        charterVersion: number | null;
                        consortiumId: string;
                        content: string;
                        differences: {
                            after: {
                                en: string;
                                zh: string;
                            } | null;
                            before: {
                                en: string;
                                zh: string;
                            } | null;
                            of: {
                                en: string;
                                zh: string;
                            };
                            what: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        expiresOn: string | null;
                        hash: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        openedAt: string;
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        signers: {
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: string;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                            step: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        untilOn: string | null;
                        version: number;
                        voidedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                    };
                };
            };
        };
    };
    "Consortium.closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balances: number;
                        hours: number;
                        obligations: number;
                        students: number;
                    };
                };
            };
        };
    };
    "Application.readEntrance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicants: {
                            membershipId: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string|null} */
                            status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED" | null;
                            version: number | null;
                        }[];
                        id: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        name: string;
                        secretariat: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                    };
                };
            };
        };
    };
    "Consortium.members": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            acceptedAt: string | null;
                            admittedAt: string | null;
                            consortiumId: string;
                            decidedBy: {
                                carriedAt: string;
                                id: string;
                                /** @enum {string} */
                                kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                            } | null;
                            id: string;
                            invitedAt: string;
                            leadsOnly: boolean;
                            leavesOn: string | null;
                            motionId: string | null;
                            /** @enum {string|null} */
                            motionKind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE" | null;
                            namedInCharter: boolean;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            /** @enum {string} */
                            status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED";
                            version: number;
                            waitsFor: {
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Consortium.postMember": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        admittedAt: string | null;
                        consortiumId: string;
                        decidedBy: {
                            carriedAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        } | null;
                        id: string;
                        invitedAt: string;
                        leadsOnly: boolean;
                        leavesOn: string | null;
                        motionId: string | null;
                        /** @enum {string|null} */
                        motionKind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE" | null;
                        namedInCharter: boolean;
                        organization: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        /** @enum {string} */
                        status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED";
                        version: number;
                        waitsFor: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
        };
    };
    "Consortium.listMotions": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "OPEN" | "ENDED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            blockedBy: {
                                en: string;
                                zh: string;
                            } | null;
                            candidate: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                            carriedAt: string | null;
                            charterVersion: number | null;
                            expiresOn: string | null;
                            hash: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                            names: {
                                en: string;
                                zh: string;
                            };
                            openedAt: string;
                            refusedAt: string | null;
                            refusedBy: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            signers: {
                                organization: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                signedAt: string | null;
                                step: number;
                            }[];
                            /** @enum {string} */
                            status: "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                            waitsFor: {
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Proposal.postMotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean | null;
                        before: string | null;
                        blockedBy: {
                            en: string;
                            zh: string;
                        } | null;
                        candidate: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        carriedAt: string | null;
                        charterVersion: number | null;
                        consortiumId: string;
                        content: string;
                        differences: {
                            after: {
                                en: string;
                                zh: string;
                            } | null;
                            before: {
                                en: string;
                                zh: string;
                            } | null;
                            of: {
                                en: string;
                                zh: string;
                            };
                            what: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        expiresOn: string | null;
                        hash: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        openedAt: string;
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        signers: {
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: string;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                            step: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        untilOn: string | null;
                        version: number;
                        voidedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                    };
                };
            };
        };
    };
    "Draft.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            beneficiary: {
                                en: string;
                                zh: string;
                            };
                            beneficiaryIds: string[];
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            id: string;
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            obligor: {
                                en: string;
                                zh: string;
                            };
                            obligorIds: string[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                            weight: number;
                        }[];
                    };
                };
            };
        };
    };
    "Seat.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consortiumId: string;
                        seats: {
                            appointment: {
                                hash: string;
                                motionId: string;
                                signedAt: string;
                                signedByName: string | null;
                            } | null;
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                            past: {
                                /** @enum {string} */
                                how: "GIVEN_UP" | "REMOVED" | "MERGED";
                                organization: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                reason: string | null;
                                since: string | null;
                                until: string;
                            }[];
                            seat: string;
                            since: string | null;
                            vacancy: {
                                fillBy: string;
                                motionId: string | null;
                                overdue: boolean;
                                since: string;
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "Terms.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        formulas: {
                            inForce: {
                                hash: string;
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            } | null;
                            others: {
                                differences: {
                                    after: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    before: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    of: {
                                        en: string;
                                        zh: string;
                                    };
                                    what: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                hash: string;
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            }[];
                        };
                        ranges: {
                            objectionDays: {
                                max: number;
                                min: number;
                                usual: number;
                            };
                            quorumPercent: {
                                max: number;
                                min: number;
                                usual: number;
                            };
                            verificationDays: {
                                max: number;
                                min: number;
                                usual: number;
                            };
                        };
                        rules: {
                            objectionDays: number;
                            quorumPercent: number;
                            verificationDays: number;
                        };
                        templates: {
                            inForce: {
                                hash: string;
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            } | null;
                            others: {
                                differences: {
                                    after: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    before: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    of: {
                                        en: string;
                                        zh: string;
                                    };
                                    what: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                hash: string;
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
    };
    "Seat.postVacancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivingUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consortiumId: string;
                        seats: {
                            appointment: {
                                hash: string;
                                motionId: string;
                                signedAt: string;
                                signedByName: string | null;
                            } | null;
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                            past: {
                                /** @enum {string} */
                                how: "GIVEN_UP" | "REMOVED" | "MERGED";
                                organization: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                reason: string | null;
                                since: string | null;
                                until: string;
                            }[];
                            seat: string;
                            since: string | null;
                            vacancy: {
                                fillBy: string;
                                motionId: string | null;
                                overdue: boolean;
                                since: string;
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "Kind.choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        former: {
                            bodies: {
                                code: string;
                                meetsPerYear: number;
                                /** @enum {string} */
                                members: "MEMBERS" | "LEADS" | "LEADS_AND_CHOSEN" | "CHOSEN" | "SECRETARIAT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            code: string;
                            functions: {
                                ARBITER: {
                                    /** @enum {string} */
                                    from: "SEAT";
                                    seat: string;
                                } | {
                                    /** @enum {string} */
                                    from: "OUTSIDE";
                                    holders: string[];
                                };
                                SPOT_CHECKER: {
                                    /** @enum {string} */
                                    from: "SEAT";
                                    seat: string;
                                } | {
                                    /** @enum {string} */
                                    from: "OUTSIDE";
                                    holders: string[];
                                };
                            };
                            hash: string;
                            kindVersion: number;
                            names: {
                                en: string;
                                zh: string;
                            };
                            rules: {
                                objectionDays: {
                                    max: number;
                                    min: number;
                                    usual: number;
                                };
                                quorumPercent: {
                                    max: number;
                                    min: number;
                                    usual: number;
                                };
                                verificationDays: {
                                    max: number;
                                    min: number;
                                    usual: number;
                                };
                            };
                            seats: {
                                code: string;
                                holders: string[];
                                names: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                        }[];
                        formulas: {
                            hash: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            version: number;
                        }[];
                        kinds: {
                            bodies: {
                                code: string;
                                meetsPerYear: number;
                                /** @enum {string} */
                                members: "MEMBERS" | "LEADS" | "LEADS_AND_CHOSEN" | "CHOSEN" | "SECRETARIAT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            code: string;
                            functions: {
                                ARBITER: {
                                    /** @enum {string} */
                                    from: "SEAT";
                                    seat: string;
                                } | {
                                    /** @enum {string} */
                                    from: "OUTSIDE";
                                    holders: string[];
                                };
                                SPOT_CHECKER: {
                                    /** @enum {string} */
                                    from: "SEAT";
                                    seat: string;
                                } | {
                                    /** @enum {string} */
                                    from: "OUTSIDE";
                                    holders: string[];
                                };
                            };
                            hash: string;
                            kindVersion: number;
                            names: {
                                en: string;
                                zh: string;
                            };
                            rules: {
                                objectionDays: {
                                    max: number;
                                    min: number;
                                    usual: number;
                                };
                                quorumPercent: {
                                    max: number;
                                    min: number;
                                    usual: number;
                                };
                                verificationDays: {
                                    max: number;
                                    min: number;
                                    usual: number;
                                };
                            };
                            seats: {
                                code: string;
                                holders: string[];
                                names: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                        }[];
                        templates: {
                            hash: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "Coordination.addressed": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            askedAt: string;
                            consortiumId: string;
                            dueOn: string;
                            id: string;
                            inTime: boolean | null;
                            lead: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            requester: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reused: boolean;
                            /** @enum {string} */
                            status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                            text: string;
                            topic: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Coordination.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addressees: {
                            answeredAt: string | null;
                            department: string;
                            dueOn: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            /** @enum {string} */
                            role: "LEAD" | "CO";
                        }[];
                        askedAt: string;
                        closedAt: string | null;
                        consortiumId: string;
                        consortiumName: string;
                        firstDueOn: string;
                        id: string;
                        inTime: boolean | null;
                        overdue: boolean;
                        requester: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        reusesId: string | null;
                        said: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ASK" | "ANSWER" | "REOPEN";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            text: string;
                        }[];
                        secretariatId: string;
                        /** @enum {string} */
                        status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                        topic: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    "Coordination.postAnswer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addressees: {
                            answeredAt: string | null;
                            department: string;
                            dueOn: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            /** @enum {string} */
                            role: "LEAD" | "CO";
                        }[];
                        askedAt: string;
                        closedAt: string | null;
                        consortiumId: string;
                        consortiumName: string;
                        firstDueOn: string;
                        id: string;
                        inTime: boolean | null;
                        overdue: boolean;
                        requester: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        reusesId: string | null;
                        said: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ASK" | "ANSWER" | "REOPEN";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            text: string;
                        }[];
                        secretariatId: string;
                        /** @enum {string} */
                        status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                        topic: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    "Coordination.postConfirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addressees: {
                            answeredAt: string | null;
                            department: string;
                            dueOn: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            /** @enum {string} */
                            role: "LEAD" | "CO";
                        }[];
                        askedAt: string;
                        closedAt: string | null;
                        consortiumId: string;
                        consortiumName: string;
                        firstDueOn: string;
                        id: string;
                        inTime: boolean | null;
                        overdue: boolean;
                        requester: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        reusesId: string | null;
                        said: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ASK" | "ANSWER" | "REOPEN";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            text: string;
                        }[];
                        secretariatId: string;
                        /** @enum {string} */
                        status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                        topic: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    "Coordination.postReopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addressees: {
                            answeredAt: string | null;
                            department: string;
                            dueOn: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            /** @enum {string} */
                            role: "LEAD" | "CO";
                        }[];
                        askedAt: string;
                        closedAt: string | null;
                        consortiumId: string;
                        consortiumName: string;
                        firstDueOn: string;
                        id: string;
                        inTime: boolean | null;
                        overdue: boolean;
                        requester: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        reusesId: string | null;
                        said: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ASK" | "ANSWER" | "REOPEN";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            text: string;
                        }[];
                        secretariatId: string;
                        /** @enum {string} */
                        status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                        topic: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    "Coordination.postReuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReuseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addressees: {
                            answeredAt: string | null;
                            department: string;
                            dueOn: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            /** @enum {string} */
                            role: "LEAD" | "CO";
                        }[];
                        askedAt: string;
                        closedAt: string | null;
                        consortiumId: string;
                        consortiumName: string;
                        firstDueOn: string;
                        id: string;
                        inTime: boolean | null;
                        overdue: boolean;
                        requester: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        reusesId: string | null;
                        said: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ASK" | "ANSWER" | "REOPEN";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            text: string;
                        }[];
                        secretariatId: string;
                        /** @enum {string} */
                        status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                        topic: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    "Coordination.postWithdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        addressees: {
                            answeredAt: string | null;
                            department: string;
                            dueOn: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            overdue: boolean;
                            /** @enum {string} */
                            role: "LEAD" | "CO";
                        }[];
                        askedAt: string;
                        closedAt: string | null;
                        consortiumId: string;
                        consortiumName: string;
                        firstDueOn: string;
                        id: string;
                        inTime: boolean | null;
                        overdue: boolean;
                        requester: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        reusesId: string | null;
                        said: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ASK" | "ANSWER" | "REOPEN";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            text: string;
                        }[];
                        secretariatId: string;
                        /** @enum {string} */
                        status: "OPEN" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
                        topic: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    "Lists.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hash: string;
                        lines: {
                            before: {
                                codes: string[];
                                detail: string | null;
                                from: string | null;
                                quantity: number | null;
                                text: string;
                                title: string;
                                unit: string | null;
                                until: string | null;
                            } | null;
                            /** @enum {string} */
                            change: "ADDED" | "CHANGED" | "CLOSED" | "KEPT";
                            fields: ("title" | "text" | "quantity" | "unit" | "detail" | "codes" | "from" | "until")[];
                            id: string;
                            terms: {
                                codes: string[];
                                detail: string | null;
                                from: string | null;
                                quantity: number | null;
                                text: string;
                                title: string;
                                unit: string | null;
                                until: string | null;
                            };
                        }[];
                        list: {
                            id: string;
                            /** @enum {string} */
                            kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                            listed: number;
                            number: number;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            own: boolean;
                            publishedAt: string | null;
                            unpublished: number;
                            version: number;
                        };
                        number: number;
                        publishedAt: string;
                    };
                };
            };
        };
    };
    "Lists.version": {
        parameters: {
            query: {
                number: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hash: string;
                        lines: {
                            before: {
                                codes: string[];
                                detail: string | null;
                                from: string | null;
                                quantity: number | null;
                                text: string;
                                title: string;
                                unit: string | null;
                                until: string | null;
                            } | null;
                            /** @enum {string} */
                            change: "ADDED" | "CHANGED" | "CLOSED" | "KEPT";
                            fields: ("title" | "text" | "quantity" | "unit" | "detail" | "codes" | "from" | "until")[];
                            id: string;
                            terms: {
                                codes: string[];
                                detail: string | null;
                                from: string | null;
                                quantity: number | null;
                                text: string;
                                title: string;
                                unit: string | null;
                                until: string | null;
                            };
                        }[];
                        list: {
                            id: string;
                            /** @enum {string} */
                            kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                            listed: number;
                            number: number;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            own: boolean;
                            publishedAt: string | null;
                            unpublished: number;
                            version: number;
                        };
                        number: number;
                        publishedAt: string;
                    };
                };
            };
        };
    };
    "Responses.answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerOfferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        /** @enum {string|null} */
                        age: "TO_30" | "TO_90" | "OVER_90" | null;
                        answeredOn: string | null;
                        changed: boolean;
                        closedOn: string | null;
                        consortiumId: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                        listId: string;
                        listVersion: number;
                        offers: number;
                        organization: {
                            id: string;
                            shortName: string;
                        };
                        own: boolean;
                        responses: {
                            answeredAt: string | null;
                            id: string;
                            note: string | null;
                            offeredAt: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            quantity: number | null;
                            reason: string | null;
                            responder: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            status: "OFFERED" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";
                            supply: {
                                id: string;
                                title: string;
                            } | null;
                            version: number;
                        }[];
                        since: string;
                        /** @enum {string} */
                        status: "DRAFT" | "LISTED" | "MET" | "WITHDRAWN";
                        terms: {
                            codes: string[];
                            detail: string | null;
                            from: string | null;
                            quantity: number | null;
                            text: string;
                            title: string;
                            unit: string | null;
                            until: string | null;
                        };
                        waitingDays: number | null;
                    };
                };
            };
        };
    };
    "Responses.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        /** @enum {string|null} */
                        age: "TO_30" | "TO_90" | "OVER_90" | null;
                        answeredOn: string | null;
                        changed: boolean;
                        closedOn: string | null;
                        consortiumId: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                        listId: string;
                        listVersion: number;
                        offers: number;
                        organization: {
                            id: string;
                            shortName: string;
                        };
                        own: boolean;
                        responses: {
                            answeredAt: string | null;
                            id: string;
                            note: string | null;
                            offeredAt: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            quantity: number | null;
                            reason: string | null;
                            responder: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            status: "OFFERED" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";
                            supply: {
                                id: string;
                                title: string;
                            } | null;
                            version: number;
                        }[];
                        since: string;
                        /** @enum {string} */
                        status: "DRAFT" | "LISTED" | "MET" | "WITHDRAWN";
                        terms: {
                            codes: string[];
                            detail: string | null;
                            from: string | null;
                            quantity: number | null;
                            text: string;
                            title: string;
                            unit: string | null;
                            until: string | null;
                        };
                        waitingDays: number | null;
                    };
                };
            };
        };
    };
    "Demand.one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        /** @enum {string|null} */
                        age: "TO_30" | "TO_90" | "OVER_90" | null;
                        answeredOn: string | null;
                        changed: boolean;
                        closedOn: string | null;
                        consortiumId: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                        listId: string;
                        listVersion: number;
                        offers: number;
                        organization: {
                            id: string;
                            shortName: string;
                        };
                        own: boolean;
                        responses: {
                            answeredAt: string | null;
                            id: string;
                            note: string | null;
                            offeredAt: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            quantity: number | null;
                            reason: string | null;
                            responder: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            status: "OFFERED" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";
                            supply: {
                                id: string;
                                title: string;
                            } | null;
                            version: number;
                        }[];
                        since: string;
                        /** @enum {string} */
                        status: "DRAFT" | "LISTED" | "MET" | "WITHDRAWN";
                        terms: {
                            codes: string[];
                            detail: string | null;
                            from: string | null;
                            quantity: number | null;
                            text: string;
                            title: string;
                            unit: string | null;
                            until: string | null;
                        };
                        waitingDays: number | null;
                    };
                };
            };
        };
    };
    "Demand.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        /** @enum {string|null} */
                        age: "TO_30" | "TO_90" | "OVER_90" | null;
                        answeredOn: string | null;
                        changed: boolean;
                        closedOn: string | null;
                        consortiumId: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                        listId: string;
                        listVersion: number;
                        offers: number;
                        organization: {
                            id: string;
                            shortName: string;
                        };
                        own: boolean;
                        responses: {
                            answeredAt: string | null;
                            id: string;
                            note: string | null;
                            offeredAt: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            quantity: number | null;
                            reason: string | null;
                            responder: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            status: "OFFERED" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";
                            supply: {
                                id: string;
                                title: string;
                            } | null;
                            version: number;
                        }[];
                        since: string;
                        /** @enum {string} */
                        status: "DRAFT" | "LISTED" | "MET" | "WITHDRAWN";
                        terms: {
                            codes: string[];
                            detail: string | null;
                            from: string | null;
                            quantity: number | null;
                            text: string;
                            title: string;
                            unit: string | null;
                            until: string | null;
                        };
                        waitingDays: number | null;
                    };
                };
            };
        };
    };
    "Demand.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        /** @enum {string|null} */
                        age: "TO_30" | "TO_90" | "OVER_90" | null;
                        answeredOn: string | null;
                        changed: boolean;
                        closedOn: string | null;
                        consortiumId: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                        listId: string;
                        listVersion: number;
                        offers: number;
                        organization: {
                            id: string;
                            shortName: string;
                        };
                        own: boolean;
                        responses: {
                            answeredAt: string | null;
                            id: string;
                            note: string | null;
                            offeredAt: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            quantity: number | null;
                            reason: string | null;
                            responder: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            status: "OFFERED" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";
                            supply: {
                                id: string;
                                title: string;
                            } | null;
                            version: number;
                        }[];
                        since: string;
                        /** @enum {string} */
                        status: "DRAFT" | "LISTED" | "MET" | "WITHDRAWN";
                        terms: {
                            codes: string[];
                            detail: string | null;
                            from: string | null;
                            quantity: number | null;
                            text: string;
                            title: string;
                            unit: string | null;
                            until: string | null;
                        };
                        waitingDays: number | null;
                    };
                };
            };
        };
    };
    "Demand.matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            entry: {
                                accepted: number;
                                /** @enum {string|null} */
                                age: "TO_30" | "TO_90" | "OVER_90" | null;
                                answeredOn: string | null;
                                changed: boolean;
                                closedOn: string | null;
                                consortiumId: string;
                                id: string;
                                /** @enum {string} */
                                kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                                listId: string;
                                listVersion: number;
                                offers: number;
                                organization: {
                                    id: string;
                                    shortName: string;
                                };
                                own: boolean;
                                since: string;
                                /** @enum {string} */
                                status: "DRAFT" | "LISTED" | "MET" | "WITHDRAWN";
                                terms: {
                                    codes: string[];
                                    detail: string | null;
                                    from: string | null;
                                    quantity: number | null;
                                    text: string;
                                    title: string;
                                    unit: string | null;
                                    until: string | null;
                                };
                                waitingDays: number | null;
                            };
                            reasons: {
                                /** @enum {string} */
                                kind: "CODES" | "WORDS" | "TIME" | "REGION" | "CAPACITY" | "TAGS";
                                points: number;
                                said: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            score: number;
                        }[];
                    };
                };
            };
        };
    };
    "Responses.offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        /** @enum {string|null} */
                        age: "TO_30" | "TO_90" | "OVER_90" | null;
                        answeredOn: string | null;
                        changed: boolean;
                        closedOn: string | null;
                        consortiumId: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CORE_PRODUCT" | "TECHNOLOGY_DEMAND" | "TALENT_DEMAND" | "SUPPLY";
                        listId: string;
                        listVersion: number;
                        offers: number;
                        organization: {
                            id: string;
                            shortName: string;
                        };
                        own: boolean;
                        responses: {
                            answeredAt: string | null;
                            id: string;
                            note: string | null;
                            offeredAt: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            quantity: number | null;
                            reason: string | null;
                            responder: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            status: "OFFERED" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";
                            supply: {
                                id: string;
                                title: string;
                            } | null;
                            version: number;
                        }[];
                        since: string;
                        /** @enum {string} */
                        status: "DRAFT" | "LISTED" | "MET" | "WITHDRAWN";
                        terms: {
                            codes: string[];
                            detail: string | null;
                            from: string | null;
                            quantity: number | null;
                            text: string;
                            title: string;
                            unit: string | null;
                            until: string | null;
                        };
                        waitingDays: number | null;
                    };
                };
            };
        };
    };
    "Experts.answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            answeredAt: string | null;
                            askedAt: string;
                            asker: {
                                id: string;
                                shortName: string;
                            };
                            by: string | null;
                            consortiumId: string;
                            expert: {
                                id: string;
                                name: string;
                            };
                            hours: number | null;
                            id: string;
                            owner: {
                                id: string;
                                shortName: string;
                            };
                            reason: string | null;
                            /** @enum {string} */
                            state: "ASKED" | "AGREED" | "DECLINED";
                            version: number;
                            what: string;
                        }[];
                    };
                };
            };
        };
    };
    "Experts.kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string;
                            consentedAt: string | null;
                            fields: string[];
                            from: string | null;
                            hoursPerMonth: number | null;
                            id: string;
                            /** @enum {string} */
                            kind: "MASTER" | "TECHNICIAN" | "ENGINEER" | "TEACHER";
                            name: string;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            personId: string;
                            self: boolean;
                            /** @enum {string} */
                            state: "WAITING" | "SHOWN" | "ENDED";
                            until: string | null;
                            verifiedMinutes: number | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Experts.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpertTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string;
                            consentedAt: string | null;
                            fields: string[];
                            from: string | null;
                            hoursPerMonth: number | null;
                            id: string;
                            /** @enum {string} */
                            kind: "MASTER" | "TECHNICIAN" | "ENGINEER" | "TEACHER";
                            name: string;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            personId: string;
                            self: boolean;
                            /** @enum {string} */
                            state: "WAITING" | "SHOWN" | "ENDED";
                            until: string | null;
                            verifiedMinutes: number | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Experts.consented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string;
                            consentedAt: string | null;
                            fields: string[];
                            from: string | null;
                            hoursPerMonth: number | null;
                            id: string;
                            /** @enum {string} */
                            kind: "MASTER" | "TECHNICIAN" | "ENGINEER" | "TEACHER";
                            name: string;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            personId: string;
                            self: boolean;
                            /** @enum {string} */
                            state: "WAITING" | "SHOWN" | "ENDED";
                            until: string | null;
                            verifiedMinutes: number | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Experts.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string;
                            consentedAt: string | null;
                            fields: string[];
                            from: string | null;
                            hoursPerMonth: number | null;
                            id: string;
                            /** @enum {string} */
                            kind: "MASTER" | "TECHNICIAN" | "ENGINEER" | "TEACHER";
                            name: string;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            personId: string;
                            self: boolean;
                            /** @enum {string} */
                            state: "WAITING" | "SHOWN" | "ENDED";
                            until: string | null;
                            verifiedMinutes: number | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Files.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        mediaType: string;
                        name: string;
                        sha256: string;
                        size: number;
                        /** Format: date-time */
                        uploadedAt: string;
                    };
                };
            };
        };
    };
    "Files.download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Hours.one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        enterpriseId: string;
                        exceptions: ("night" | "weekend" | "unbroken")[];
                        from: string;
                        id: string;
                        minutes: number;
                        name: string;
                        note: string;
                        organizationId: string;
                        personId: string;
                        reason: string | null;
                        seatId: string;
                        /** @enum {string} */
                        status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                        taskId: string;
                        taskNumber: string;
                        to: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Hours.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        enterpriseId: string;
                        exceptions: ("night" | "weekend" | "unbroken")[];
                        from: string;
                        id: string;
                        minutes: number;
                        name: string;
                        note: string;
                        organizationId: string;
                        personId: string;
                        reason: string | null;
                        seatId: string;
                        /** @enum {string} */
                        status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                        taskId: string;
                        taskNumber: string;
                        to: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Hours.refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseHoursDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        enterpriseId: string;
                        exceptions: ("night" | "weekend" | "unbroken")[];
                        from: string;
                        id: string;
                        minutes: number;
                        name: string;
                        note: string;
                        organizationId: string;
                        personId: string;
                        reason: string | null;
                        seatId: string;
                        /** @enum {string} */
                        status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                        taskId: string;
                        taskNumber: string;
                        to: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Hours.stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopHoursDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        enterpriseId: string;
                        exceptions: ("night" | "weekend" | "unbroken")[];
                        from: string;
                        id: string;
                        minutes: number;
                        name: string;
                        note: string;
                        organizationId: string;
                        personId: string;
                        reason: string | null;
                        seatId: string;
                        /** @enum {string} */
                        status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                        taskId: string;
                        taskNumber: string;
                        to: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Invitations.acceptAsNewcomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Invitations.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        organization: {
                            /** @enum {string} */
                            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                            name: string;
                        };
                        /** @enum {string} */
                        role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                    };
                };
            };
        };
    };
    "Invitations.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** Format: uuid */
                        organizationId: string;
                        /** @enum {string} */
                        role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                        /** @enum {string} */
                        status: "OPEN" | "USED" | "REVOKED" | "EXPIRED";
                        token: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "MyHours.mine": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                status?: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            day: string;
                            enterpriseId: string;
                            exceptions: ("night" | "weekend" | "unbroken")[];
                            from: string;
                            id: string;
                            minutes: number;
                            name: string;
                            note: string;
                            organizationId: string;
                            personId: string;
                            reason: string | null;
                            seatId: string;
                            /** @enum {string} */
                            status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                            taskId: string;
                            taskNumber: string;
                            to: string | null;
                            version: number;
                        }[];
                        next: string | null;
                        running: {
                            day: string;
                            enterpriseId: string;
                            exceptions: ("night" | "weekend" | "unbroken")[];
                            from: string;
                            id: string;
                            minutes: number;
                            name: string;
                            note: string;
                            organizationId: string;
                            personId: string;
                            reason: string | null;
                            seatId: string;
                            /** @enum {string} */
                            status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                            taskId: string;
                            taskNumber: string;
                            to: string | null;
                            version: number;
                        } | null;
                        week: {
                            from: string;
                            minutes: {
                                confirmed: number;
                                credited: number;
                                logged: number;
                            };
                            refused: number;
                            to: string;
                        };
                    };
                };
            };
        };
    };
    "Payments.ownPays": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amountFen: string;
                            decidedAt: string | null;
                            enterprise: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            fromOn: string;
                            id: string;
                            may: "confirm"[];
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskNumber: string;
                            taskTitle: string;
                            toOn: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Meeting.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agenda: string[];
                        beginsAt: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string | null;
                        convenedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        hash: string | null;
                        heldOn: string;
                        id: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        outcomes: {
                            decisionId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "PROMISE" | "MOTION";
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string | null;
                            /** @enum {string} */
                            status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED" | "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        }[];
                        participants: {
                            /** @enum {string|null} */
                            attendance: "IN_PERSON" | "DELEGATE" | "ABSENT" | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                        }[];
                        place: string;
                        presence: number | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        secretariatId: string;
                        signedAt: string | null;
                        /** @enum {string} */
                        status: "CONVENED" | "MINUTED" | "REFUSED" | "SIGNED" | "CANCELLED";
                        version: number;
                        writtenAt: string | null;
                    };
                };
            };
        };
    };
    "Meeting.postCancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agenda: string[];
                        beginsAt: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string | null;
                        convenedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        hash: string | null;
                        heldOn: string;
                        id: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        outcomes: {
                            decisionId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "PROMISE" | "MOTION";
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string | null;
                            /** @enum {string} */
                            status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED" | "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        }[];
                        participants: {
                            /** @enum {string|null} */
                            attendance: "IN_PERSON" | "DELEGATE" | "ABSENT" | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                        }[];
                        place: string;
                        presence: number | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        secretariatId: string;
                        signedAt: string | null;
                        /** @enum {string} */
                        status: "CONVENED" | "MINUTED" | "REFUSED" | "SIGNED" | "CANCELLED";
                        version: number;
                        writtenAt: string | null;
                    };
                };
            };
        };
    };
    "Meeting.putMinutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agenda: string[];
                        beginsAt: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string | null;
                        convenedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        hash: string | null;
                        heldOn: string;
                        id: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        outcomes: {
                            decisionId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "PROMISE" | "MOTION";
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string | null;
                            /** @enum {string} */
                            status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED" | "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        }[];
                        participants: {
                            /** @enum {string|null} */
                            attendance: "IN_PERSON" | "DELEGATE" | "ABSENT" | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                        }[];
                        place: string;
                        presence: number | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        secretariatId: string;
                        signedAt: string | null;
                        /** @enum {string} */
                        status: "CONVENED" | "MINUTED" | "REFUSED" | "SIGNED" | "CANCELLED";
                        version: number;
                        writtenAt: string | null;
                    };
                };
            };
        };
    };
    "Minutes.postRefusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesRefusalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agenda: string[];
                        beginsAt: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string | null;
                        convenedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        hash: string | null;
                        heldOn: string;
                        id: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        outcomes: {
                            decisionId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "PROMISE" | "MOTION";
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string | null;
                            /** @enum {string} */
                            status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED" | "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        }[];
                        participants: {
                            /** @enum {string|null} */
                            attendance: "IN_PERSON" | "DELEGATE" | "ABSENT" | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                        }[];
                        place: string;
                        presence: number | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        secretariatId: string;
                        signedAt: string | null;
                        /** @enum {string} */
                        status: "CONVENED" | "MINUTED" | "REFUSED" | "SIGNED" | "CANCELLED";
                        version: number;
                        writtenAt: string | null;
                    };
                };
            };
        };
    };
    "Minutes.postSignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesSignatureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agenda: string[];
                        beginsAt: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string | null;
                        convenedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        hash: string | null;
                        heldOn: string;
                        id: string;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        outcomes: {
                            decisionId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "PROMISE" | "MOTION";
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string | null;
                            /** @enum {string} */
                            status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED" | "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        }[];
                        participants: {
                            /** @enum {string|null} */
                            attendance: "IN_PERSON" | "DELEGATE" | "ABSENT" | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: {
                                en: string;
                                zh: string;
                            } | null;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                        }[];
                        place: string;
                        presence: number | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        secretariatId: string;
                        signedAt: string | null;
                        /** @enum {string} */
                        status: "CONVENED" | "MINUTED" | "REFUSED" | "SIGNED" | "CANCELLED";
                        version: number;
                        writtenAt: string | null;
                    };
                };
            };
        };
    };
    "Membership.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        admittedAt: string | null;
                        consortiumId: string;
                        decidedBy: {
                            carriedAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        } | null;
                        id: string;
                        invitedAt: string;
                        leadsOnly: boolean;
                        leavesOn: string | null;
                        motionId: string | null;
                        /** @enum {string|null} */
                        motionKind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE" | null;
                        namedInCharter: boolean;
                        organization: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        /** @enum {string} */
                        status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED";
                        version: number;
                        waitsFor: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
        };
    };
    "Membership.postAcceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        admittedAt: string | null;
                        consortiumId: string;
                        decidedBy: {
                            carriedAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        } | null;
                        id: string;
                        invitedAt: string;
                        leadsOnly: boolean;
                        leavesOn: string | null;
                        motionId: string | null;
                        /** @enum {string|null} */
                        motionKind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE" | null;
                        namedInCharter: boolean;
                        organization: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        /** @enum {string} */
                        status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED";
                        version: number;
                        waitsFor: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
        };
    };
    "Membership.postNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        admittedAt: string | null;
                        consortiumId: string;
                        decidedBy: {
                            carriedAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        } | null;
                        id: string;
                        invitedAt: string;
                        leadsOnly: boolean;
                        leavesOn: string | null;
                        motionId: string | null;
                        /** @enum {string|null} */
                        motionKind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE" | null;
                        namedInCharter: boolean;
                        organization: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        /** @enum {string} */
                        status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED";
                        version: number;
                        waitsFor: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
        };
    };
    "Membership.deleteNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        admittedAt: string | null;
                        consortiumId: string;
                        decidedBy: {
                            carriedAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        } | null;
                        id: string;
                        invitedAt: string;
                        leadsOnly: boolean;
                        leavesOn: string | null;
                        motionId: string | null;
                        /** @enum {string|null} */
                        motionKind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE" | null;
                        namedInCharter: boolean;
                        organization: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        /** @enum {string} */
                        status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED";
                        version: number;
                        waitsFor: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
        };
    };
    "Membership.postRefusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Membership.postTurningDown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        admittedAt: string | null;
                        consortiumId: string;
                        decidedBy: {
                            carriedAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        } | null;
                        id: string;
                        invitedAt: string;
                        leadsOnly: boolean;
                        leavesOn: string | null;
                        motionId: string | null;
                        /** @enum {string|null} */
                        motionKind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE" | null;
                        namedInCharter: boolean;
                        organization: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        /** @enum {string} */
                        status: "LEADING" | "APPLIED" | "INVITED" | "ACTIVE" | "SUSPENDED" | "DECLINED" | "LEFT" | "EXPELLED";
                        version: number;
                        waitsFor: {
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
        };
    };
    "Mergers.waiting": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            answeredAt: string | null;
                            /** Format: date-time */
                            declaredAt: string;
                            from: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** Format: uuid */
                            id: string;
                            into: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            may: {
                                answer: boolean;
                                record: boolean;
                                withdraw: boolean;
                            };
                            on: string;
                            reason: string | null;
                            /** Format: date-time */
                            recordedAt: string | null;
                            /** @enum {string} */
                            state: "DECLARED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN" | "RECORDED";
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Mergers.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        /** Format: date-time */
                        declaredAt: string;
                        from: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** Format: uuid */
                        id: string;
                        into: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        may: {
                            answer: boolean;
                            record: boolean;
                            withdraw: boolean;
                        };
                        on: string;
                        reason: string | null;
                        /** Format: date-time */
                        recordedAt: string | null;
                        /** @enum {string} */
                        state: "DECLARED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN" | "RECORDED";
                        version: number;
                    };
                };
            };
        };
    };
    "Mergers.affairsTaken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            count: number;
                            words: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "Mergers.recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        /** Format: date-time */
                        declaredAt: string;
                        from: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** Format: uuid */
                        id: string;
                        into: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        may: {
                            answer: boolean;
                            record: boolean;
                            withdraw: boolean;
                        };
                        on: string;
                        reason: string | null;
                        /** Format: date-time */
                        recordedAt: string | null;
                        /** @enum {string} */
                        state: "DECLARED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN" | "RECORDED";
                        version: number;
                    };
                };
            };
        };
    };
    "Mergers.refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        /** Format: date-time */
                        declaredAt: string;
                        from: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** Format: uuid */
                        id: string;
                        into: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        may: {
                            answer: boolean;
                            record: boolean;
                            withdraw: boolean;
                        };
                        on: string;
                        reason: string | null;
                        /** Format: date-time */
                        recordedAt: string | null;
                        /** @enum {string} */
                        state: "DECLARED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN" | "RECORDED";
                        version: number;
                    };
                };
            };
        };
    };
    "Mergers.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        /** Format: date-time */
                        declaredAt: string;
                        from: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** Format: uuid */
                        id: string;
                        into: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        may: {
                            answer: boolean;
                            record: boolean;
                            withdraw: boolean;
                        };
                        on: string;
                        reason: string | null;
                        /** Format: date-time */
                        recordedAt: string | null;
                        /** @enum {string} */
                        state: "DECLARED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN" | "RECORDED";
                        version: number;
                    };
                };
            };
        };
    };
    "Motion.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean | null;
                        before: string | null;
                        blockedBy: {
                            en: string;
                            zh: string;
                        } | null;
                        candidate: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        carriedAt: string | null;
                        charterVersion: number | null;
                        consortiumId: string;
                        content: string;
                        differences: {
                            after: {
                                en: string;
                                zh: string;
                            } | null;
                            before: {
                                en: string;
                                zh: string;
                            } | null;
                            of: {
                                en: string;
                                zh: string;
                            };
                            what: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        expiresOn: string | null;
                        hash: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        openedAt: string;
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        signers: {
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: string;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                            step: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        untilOn: string | null;
                        version: number;
                        voidedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                    };
                };
            };
        };
    };
    "Motion.postRefusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean | null;
                        before: string | null;
                        blockedBy: {
                            en: string;
                            zh: string;
                        } | null;
                        candidate: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        carriedAt: string | null;
                        charterVersion: number | null;
                        consortiumId: string;
                        content: string;
                        differences: {
                            after: {
                                en: string;
                                zh: string;
                            } | null;
                            before: {
                                en: string;
                                zh: string;
                            } | null;
                            of: {
                                en: string;
                                zh: string;
                            };
                            what: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        expiresOn: string | null;
                        hash: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        openedAt: string;
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        signers: {
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: string;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                            step: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        untilOn: string | null;
                        version: number;
                        voidedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                    };
                };
            };
        };
    };
    "Motion.postSignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean | null;
                        before: string | null;
                        blockedBy: {
                            en: string;
                            zh: string;
                        } | null;
                        candidate: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        carriedAt: string | null;
                        charterVersion: number | null;
                        consortiumId: string;
                        content: string;
                        differences: {
                            after: {
                                en: string;
                                zh: string;
                            } | null;
                            before: {
                                en: string;
                                zh: string;
                            } | null;
                            of: {
                                en: string;
                                zh: string;
                            };
                            what: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        expiresOn: string | null;
                        hash: string;
                        id: string;
                        /** @enum {string} */
                        kind: "CHARTER" | "ADMISSION" | "SUSPENSION" | "REINSTATEMENT" | "EXPULSION" | "CHARTER_AMENDMENT" | "SEAT_FILLING" | "DISSOLUTION" | "RECTIFICATION" | "RECTIFICATION_LIFT" | "WRITE_OFF" | "TERMS_CHANGE";
                        openedAt: string;
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        refusal: {
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            reason: string;
                            refusedAt: string;
                        } | null;
                        seat: {
                            en: string;
                            zh: string;
                        } | null;
                        signers: {
                            names: {
                                en: string;
                                zh: string;
                            };
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            seat: string;
                            signedAt: string | null;
                            signedByName: string | null;
                            signedHash: string | null;
                            step: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "CARRIED" | "VOID" | "REFUSED" | "EXPIRED";
                        untilOn: string | null;
                        version: number;
                        voidedBy: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                    };
                };
            };
        };
    };
    "Notice.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            code: string;
                            consortium: string | null;
                            href: string | null;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            readAt: string | null;
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Mail.name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailAddressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        alarm: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        before: "BELL" | "INBOX" | "MAIL";
                        digest: boolean;
                        digestAt: number;
                        /** @enum {string} */
                        due: "BELL" | "INBOX" | "MAIL";
                        mail: {
                            address: string | null;
                            available: boolean;
                            candidate: string | null;
                        };
                        /** @enum {string} */
                        outcome: "BELL" | "INBOX" | "MAIL";
                        quietFrom: number;
                        quietTo: number;
                        /** @enum {string} */
                        raised: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        turn: "BELL" | "INBOX" | "MAIL";
                    };
                };
            };
        };
    };
    "Mail.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        alarm: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        before: "BELL" | "INBOX" | "MAIL";
                        digest: boolean;
                        digestAt: number;
                        /** @enum {string} */
                        due: "BELL" | "INBOX" | "MAIL";
                        mail: {
                            address: string | null;
                            available: boolean;
                            candidate: string | null;
                        };
                        /** @enum {string} */
                        outcome: "BELL" | "INBOX" | "MAIL";
                        quietFrom: number;
                        quietTo: number;
                        /** @enum {string} */
                        raised: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        turn: "BELL" | "INBOX" | "MAIL";
                    };
                };
            };
        };
    };
    "Mail.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        alarm: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        before: "BELL" | "INBOX" | "MAIL";
                        digest: boolean;
                        digestAt: number;
                        /** @enum {string} */
                        due: "BELL" | "INBOX" | "MAIL";
                        mail: {
                            address: string | null;
                            available: boolean;
                            candidate: string | null;
                        };
                        /** @enum {string} */
                        outcome: "BELL" | "INBOX" | "MAIL";
                        quietFrom: number;
                        quietTo: number;
                        /** @enum {string} */
                        raised: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        turn: "BELL" | "INBOX" | "MAIL";
                    };
                };
            };
        };
    };
    "Notice.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
        };
    };
    "Settings.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        alarm: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        before: "BELL" | "INBOX" | "MAIL";
                        digest: boolean;
                        digestAt: number;
                        /** @enum {string} */
                        due: "BELL" | "INBOX" | "MAIL";
                        mail: {
                            address: string | null;
                            available: boolean;
                            candidate: string | null;
                        };
                        /** @enum {string} */
                        outcome: "BELL" | "INBOX" | "MAIL";
                        quietFrom: number;
                        quietTo: number;
                        /** @enum {string} */
                        raised: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        turn: "BELL" | "INBOX" | "MAIL";
                    };
                };
            };
        };
    };
    "Settings.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        alarm: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        before: "BELL" | "INBOX" | "MAIL";
                        digest: boolean;
                        digestAt: number;
                        /** @enum {string} */
                        due: "BELL" | "INBOX" | "MAIL";
                        mail: {
                            address: string | null;
                            available: boolean;
                            candidate: string | null;
                        };
                        /** @enum {string} */
                        outcome: "BELL" | "INBOX" | "MAIL";
                        quietFrom: number;
                        quietTo: number;
                        /** @enum {string} */
                        raised: "BELL" | "INBOX" | "MAIL";
                        /** @enum {string} */
                        turn: "BELL" | "INBOX" | "MAIL";
                    };
                };
            };
        };
    };
    "Notice.unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
        };
    };
    "Import.one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consortiumId: string;
                        discarded: number;
                        drafts: {
                            beneficiary: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            id: string;
                            laidAt: string;
                            line: number;
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            obligationId: string | null;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            state: "OPEN" | "PROPOSED" | "DISCARDED" | "WITHDRAWN";
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        id: string;
                        laid: number;
                        laidAt: string;
                        laidBy: string | null;
                        left: number;
                        leftRows: {
                            code: string;
                            line: number;
                            reason: string;
                        }[];
                        open: number;
                        proposed: number;
                        version: number;
                        withdrawn: number;
                        withdrawnAt: string | null;
                    };
                };
            };
        };
    };
    "Import.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consortiumId: string;
                        discarded: number;
                        drafts: {
                            beneficiary: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            id: string;
                            laidAt: string;
                            line: number;
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            obligationId: string | null;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            state: "OPEN" | "PROPOSED" | "DISCARDED" | "WITHDRAWN";
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        id: string;
                        laid: number;
                        laidAt: string;
                        laidBy: string | null;
                        left: number;
                        leftRows: {
                            code: string;
                            line: number;
                            reason: string;
                        }[];
                        open: number;
                        proposed: number;
                        version: number;
                        withdrawn: number;
                        withdrawnAt: string | null;
                    };
                };
            };
        };
    };
    "Obligation.list": {
        parameters: {
            query: {
                consortiumId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hash: string;
                        names: {
                            en: string;
                            zh: string;
                        };
                        parties: {
                            id: string;
                            name: string;
                            roles: ("ENTERPRISE" | "LEAD_ENTERPRISE" | "SCHOOL" | "LEAD_SCHOOL" | "INDUSTRY_BODY" | "GOVERNMENT" | "SECRETARIAT")[];
                            shortName: string;
                        }[];
                        setVersion: number;
                        templates: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            /** @enum {string|null} */
                            computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            roles: ("ENTERPRISE" | "LEAD_ENTERPRISE" | "SCHOOL" | "LEAD_SCHOOL" | "INDUSTRY_BODY" | "GOVERNMENT" | "SECRETARIAT")[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                            verifier: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "Obligation.turns": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            all: number;
                            overdue: number;
                            owe: number;
                            owed: number;
                            turn: number;
                        } | null;
                        items: {
                            beneficiary: {
                                id: string;
                                shortName: string;
                            };
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            consortiumId: string;
                            dueOn: string;
                            extendedTo: string | null;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            number: string;
                            obligationId: string;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            own: boolean;
                            rowId: string;
                            startsOn: string | null;
                            /** @enum {string} */
                            status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                            target: number;
                            /** @enum {string|null} */
                            turn: "AGREE" | "KEY" | "VERIFY" | "WAIVE" | "RULE" | null;
                            unit: {
                                en: string;
                                zh: string;
                            };
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waitsFor: {
                                by: string;
                                organization: {
                                    id: string;
                                    shortName: string;
                                };
                                overdue: boolean;
                                since: string;
                            } | null;
                            waived: boolean;
                            windowId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Obligation.one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Obligation.agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Claim.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Claim.exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            href: string;
                            id: string;
                            /** @enum {string} */
                            kind: "TASK" | "HOURS" | "PAYMENT";
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            used: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Waiver.asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskWaiverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Tags.waiting": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: {
                                /** Format: uuid */
                                id: string;
                                shortName: string;
                            } | null;
                            byOperator: boolean;
                            /** Format: date-time */
                            claimedAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "PARK" | "CHAIN" | "DOUBLE_HIGH" | "CERTIFIED_ENTERPRISE";
                            mayConfirm: boolean;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string|null} */
                            reason: "NOT_FOUND" | "OUTDATED" | "OTHER_VALUE" | null;
                            since: string;
                            sourceLink: string;
                            stage: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "SUPERSEDED";
                            value: string;
                            version: number;
                            words: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Tags.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        answeredBy: {
                            /** Format: uuid */
                            id: string;
                            shortName: string;
                        } | null;
                        byOperator: boolean;
                        /** Format: date-time */
                        claimedAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "PARK" | "CHAIN" | "DOUBLE_HIGH" | "CERTIFIED_ENTERPRISE";
                        mayConfirm: boolean;
                        organization: {
                            /** Format: uuid */
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string|null} */
                        reason: "NOT_FOUND" | "OUTDATED" | "OTHER_VALUE" | null;
                        since: string;
                        sourceLink: string;
                        stage: string | null;
                        /** @enum {string} */
                        state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "SUPERSEDED";
                        value: string;
                        version: number;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    "Tags.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectTagDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        answeredBy: {
                            /** Format: uuid */
                            id: string;
                            shortName: string;
                        } | null;
                        byOperator: boolean;
                        /** Format: date-time */
                        claimedAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "PARK" | "CHAIN" | "DOUBLE_HIGH" | "CERTIFIED_ENTERPRISE";
                        mayConfirm: boolean;
                        organization: {
                            /** Format: uuid */
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string|null} */
                        reason: "NOT_FOUND" | "OUTDATED" | "OTHER_VALUE" | null;
                        since: string;
                        sourceLink: string;
                        stage: string | null;
                        /** @enum {string} */
                        state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "SUPERSEDED";
                        value: string;
                        version: number;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    "Tags.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        answeredBy: {
                            /** Format: uuid */
                            id: string;
                            shortName: string;
                        } | null;
                        byOperator: boolean;
                        /** Format: date-time */
                        claimedAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "PARK" | "CHAIN" | "DOUBLE_HIGH" | "CERTIFIED_ENTERPRISE";
                        mayConfirm: boolean;
                        organization: {
                            /** Format: uuid */
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string|null} */
                        reason: "NOT_FOUND" | "OUTDATED" | "OTHER_VALUE" | null;
                        since: string;
                        sourceLink: string;
                        stage: string | null;
                        /** @enum {string} */
                        state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "SUPERSEDED";
                        value: string;
                        version: number;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    "Organizations.list": {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            administrators: {
                                name: string;
                                /** Format: uuid */
                                personId: string;
                            }[];
                            controlGroup: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                            mergedInto: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            refusal: {
                                note: string;
                                /** @enum {string} */
                                reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                            } | null;
                            regionCode: string;
                            shortName: string;
                            /** @enum {string} */
                            status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                            uscc: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Organizations.registerByNewcomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                    };
                };
            };
        };
    };
    "Organizations.search": {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                            mergedInto: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                                name: string;
                                regionCode: string;
                                shortName: string;
                            } | null;
                            name: string;
                            regionCode: string;
                            shortName: string;
                            uscc: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Organizations.registerBySignedIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        name: string;
                        refusal: {
                            note: string;
                            /** @enum {string} */
                            reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                        } | null;
                        regionCode: string;
                        shortName: string;
                        /** @enum {string} */
                        status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                        uscc: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Organizations.one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        name: string;
                        refusal: {
                            note: string;
                            /** @enum {string} */
                            reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                        } | null;
                        regionCode: string;
                        shortName: string;
                        /** @enum {string} */
                        status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                        uscc: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Organizations.admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmissionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        administrators: {
                            name: string;
                            /** Format: uuid */
                            personId: string;
                        }[];
                        controlGroup: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        name: string;
                        refusal: {
                            note: string;
                            /** @enum {string} */
                            reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                        } | null;
                        regionCode: string;
                        shortName: string;
                        /** @enum {string} */
                        status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                        uscc: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Mergers.affairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            count: number;
                            words: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "Organizations.group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmissionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        administrators: {
                            name: string;
                            /** Format: uuid */
                            personId: string;
                        }[];
                        controlGroup: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        name: string;
                        refusal: {
                            note: string;
                            /** @enum {string} */
                            reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                        } | null;
                        regionCode: string;
                        shortName: string;
                        /** @enum {string} */
                        status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                        uscc: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Experts.entered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterExpertDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string;
                            consentedAt: string | null;
                            fields: string[];
                            from: string | null;
                            hoursPerMonth: number | null;
                            id: string;
                            /** @enum {string} */
                            kind: "MASTER" | "TECHNICIAN" | "ENGINEER" | "TEACHER";
                            name: string;
                            organization: {
                                id: string;
                                shortName: string;
                            };
                            personId: string;
                            self: boolean;
                            /** @enum {string} */
                            state: "WAITING" | "SHOWN" | "ENDED";
                            until: string | null;
                            verifiedMinutes: number | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Invitations.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            note: string;
                            /** Format: uuid */
                            organizationId: string;
                            /** @enum {string} */
                            role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                            /** @enum {string} */
                            status: "OPEN" | "USED" | "REVOKED" | "EXPIRED";
                            token: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Invitations.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** Format: uuid */
                        organizationId: string;
                        /** @enum {string} */
                        role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                        /** @enum {string} */
                        status: "OPEN" | "USED" | "REVOKED" | "EXPIRED";
                        token: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Mergers.ofOrganization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            answeredAt: string | null;
                            /** Format: date-time */
                            declaredAt: string;
                            from: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** Format: uuid */
                            id: string;
                            into: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            may: {
                                answer: boolean;
                                record: boolean;
                                withdraw: boolean;
                            };
                            on: string;
                            reason: string | null;
                            /** Format: date-time */
                            recordedAt: string | null;
                            /** @enum {string} */
                            state: "DECLARED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN" | "RECORDED";
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    "Mergers.declared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareMergerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        /** Format: date-time */
                        declaredAt: string;
                        from: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        /** Format: uuid */
                        id: string;
                        into: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        may: {
                            answer: boolean;
                            record: boolean;
                            withdraw: boolean;
                        };
                        on: string;
                        reason: string | null;
                        /** Format: date-time */
                        recordedAt: string | null;
                        /** @enum {string} */
                        state: "DECLARED" | "ACCEPTED" | "REFUSED" | "WITHDRAWN" | "RECORDED";
                        version: number;
                    };
                };
            };
        };
    };
    "Posts.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            home: boolean;
                            name: string;
                            /** Format: uuid */
                            personId: string;
                            posts: {
                                /** Format: date-time */
                                fromAt: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                                /** Format: date-time */
                                toAt: string | null;
                                version: number;
                            }[];
                            signIn: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "People.erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "People.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** Format: uuid */
                        personId: string;
                        signIn: string;
                    };
                };
            };
        };
    };
    "Posts.give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        fromAt: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        organizationId: string;
                        /** Format: uuid */
                        personId: string;
                        /** @enum {string} */
                        role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                        /** Format: date-time */
                        toAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Organizations.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        administrators: {
                            name: string;
                            /** Format: uuid */
                            personId: string;
                        }[];
                        controlGroup: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        name: string;
                        refusal: {
                            note: string;
                            /** @enum {string} */
                            reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                        } | null;
                        regionCode: string;
                        shortName: string;
                        /** @enum {string} */
                        status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                        uscc: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Organizations.resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        name: string;
                        refusal: {
                            note: string;
                            /** @enum {string} */
                            reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                        } | null;
                        regionCode: string;
                        shortName: string;
                        /** @enum {string} */
                        status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                        uscc: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Tags.ofOrganization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: {
                                /** Format: uuid */
                                id: string;
                                shortName: string;
                            } | null;
                            byOperator: boolean;
                            /** Format: date-time */
                            claimedAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "PARK" | "CHAIN" | "DOUBLE_HIGH" | "CERTIFIED_ENTERPRISE";
                            mayConfirm: boolean;
                            organization: {
                                /** Format: uuid */
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string|null} */
                            reason: "NOT_FOUND" | "OUTDATED" | "OTHER_VALUE" | null;
                            since: string;
                            sourceLink: string;
                            stage: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "SUPERSEDED";
                            value: string;
                            version: number;
                            words: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    "Tags.claimed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimTagDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        answeredBy: {
                            /** Format: uuid */
                            id: string;
                            shortName: string;
                        } | null;
                        byOperator: boolean;
                        /** Format: date-time */
                        claimedAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "PARK" | "CHAIN" | "DOUBLE_HIGH" | "CERTIFIED_ENTERPRISE";
                        mayConfirm: boolean;
                        organization: {
                            /** Format: uuid */
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string|null} */
                        reason: "NOT_FOUND" | "OUTDATED" | "OTHER_VALUE" | null;
                        since: string;
                        sourceLink: string;
                        stage: string | null;
                        /** @enum {string} */
                        state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "SUPERSEDED";
                        value: string;
                        version: number;
                        words: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    "Passwords.redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Passwords.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        purpose: "ACTIVATION" | "RESET";
                        signIn: string;
                    };
                };
            };
        };
    };
    "Passwords.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Payments.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Payments.recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaymentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Payments.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amountFen: string;
                        decidedAt: string | null;
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        fromOn: string;
                        id: string;
                        may: "confirm"[];
                        recordedAt: string;
                        /** @enum {string} */
                        status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                        taskNumber: string;
                        taskTitle: string;
                        toOn: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Payments.contested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amountFen: string;
                        decidedAt: string | null;
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        fromOn: string;
                        id: string;
                        may: "confirm"[];
                        recordedAt: string;
                        /** @enum {string} */
                        status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                        taskNumber: string;
                        taskTitle: string;
                        toOn: string;
                        version: number;
                    };
                };
            };
        };
    };
    "People.eraseMe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Posts.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        fromAt: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        organizationId: string;
                        /** Format: uuid */
                        personId: string;
                        /** @enum {string} */
                        role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                        /** Format: date-time */
                        toAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Project.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Project.postEnding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectEndingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Party.postPromise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectPromiseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Party.putProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Party.postProofVerification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofWordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Party.postRefusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyWordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Party.postSignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyWordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Project.postWithdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeAt: string | null;
                        beginsOn: string;
                        consortiumId: string;
                        consortiumName: string;
                        content: string;
                        country: string | null;
                        endedAt: string | null;
                        endsOn: string;
                        hash: string;
                        id: string;
                        ip: {
                            /** @enum {string} */
                            owner: "EACH" | "JOINT" | "SHARE";
                            words: string;
                        } | null;
                        kindNames: {
                            en: string;
                            zh: string;
                        };
                        leadId: string;
                        lines: {
                            /** @enum {string} */
                            cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                            code: string;
                            evidence: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            owes: "ENTERPRISE" | "SCHOOL";
                            promises: {
                                beneficiary: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                number: string;
                                obligationId: string;
                                obligor: {
                                    id: string;
                                    name: string;
                                    shortName: string;
                                };
                                /** @enum {string} */
                                status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                                target: number;
                                window: {
                                    claimed: number;
                                    claimedOf: number;
                                    endsOn: string;
                                    overdue: boolean;
                                    verified: number;
                                    verifiedOf: number;
                                } | null;
                            }[];
                            target: number;
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        outcome: string | null;
                        parties: {
                            joinedAt: string | null;
                            joinedByName: string | null;
                            joinedHash: string | null;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            /** @enum {string} */
                            role: "LEAD" | "PARTNER";
                            /** @enum {string|null} */
                            side: "ENTERPRISE" | "SCHOOL" | null;
                        }[];
                        promiseBy: string | null;
                        /** @enum {string|null} */
                        proofOf: "ENTERPRISE" | "SCHOOL" | null;
                        proofs: {
                            filedAt: string;
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[] | null;
                            /** @enum {string} */
                            kind: "OUTBOUND_INVESTMENT" | "HOST_REGISTRATION";
                            number: string;
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            verifiedAt: string | null;
                            verifier: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                        }[];
                        proposedAt: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "ACTIVE" | "ENDED" | "DECLINED" | "WITHDRAWN";
                        title: string;
                        version: number;
                    };
                };
            };
        };
    };
    "Roster.programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizationId: string;
                        programmes: {
                            classes: string[];
                            name: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "Roster.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendRegisterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizationId: string;
                        programmes: {
                            classes: string[];
                            name: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    "Roster.imports": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            added: number;
                            checkedAt: string;
                            id: string;
                            marked: number;
                            refused: number;
                            /** @enum {string} */
                            status: "CHECKED" | "IMPORTED" | "UNDONE";
                            updated: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Roster.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        checkedAt: string;
                        groups: {
                            /** @enum {string} */
                            code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                            /** @enum {string} */
                            column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                            lines: number[];
                            rows: number;
                            values: {
                                programme: string | null;
                                rows: number;
                                text: string;
                            }[];
                        }[];
                        id: string;
                        importedAt: string | null;
                        items: {
                            faults: {
                                /** @enum {string} */
                                code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                                /** @enum {string} */
                                column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                                hint: string | null;
                                text: string;
                            }[];
                            line: number;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            /** @enum {string} */
                            outcome: "NEW" | "UPDATED" | "UNCHANGED" | "REFUSED";
                        }[];
                        marked: number;
                        notable: number;
                        organizationId: string;
                        refused: number;
                        rows: number;
                        /** @enum {string} */
                        status: "CHECKED" | "IMPORTED" | "UNDONE";
                        unchanged: number;
                        undoneAt: string | null;
                        unknownHeadings: string[];
                        updated: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Roster.template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Roster.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        checkedAt: string;
                        groups: {
                            /** @enum {string} */
                            code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                            /** @enum {string} */
                            column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                            lines: number[];
                            rows: number;
                            values: {
                                programme: string | null;
                                rows: number;
                                text: string;
                            }[];
                        }[];
                        id: string;
                        importedAt: string | null;
                        items: {
                            faults: {
                                /** @enum {string} */
                                code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                                /** @enum {string} */
                                column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                                hint: string | null;
                                text: string;
                            }[];
                            line: number;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            /** @enum {string} */
                            outcome: "NEW" | "UPDATED" | "UNCHANGED" | "REFUSED";
                        }[];
                        marked: number;
                        notable: number;
                        organizationId: string;
                        refused: number;
                        rows: number;
                        /** @enum {string} */
                        status: "CHECKED" | "IMPORTED" | "UNDONE";
                        unchanged: number;
                        undoneAt: string | null;
                        unknownHeadings: string[];
                        updated: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Roster.corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        checkedAt: string;
                        groups: {
                            /** @enum {string} */
                            code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                            /** @enum {string} */
                            column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                            lines: number[];
                            rows: number;
                            values: {
                                programme: string | null;
                                rows: number;
                                text: string;
                            }[];
                        }[];
                        id: string;
                        importedAt: string | null;
                        items: {
                            faults: {
                                /** @enum {string} */
                                code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                                /** @enum {string} */
                                column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                                hint: string | null;
                                text: string;
                            }[];
                            line: number;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            /** @enum {string} */
                            outcome: "NEW" | "UPDATED" | "UNCHANGED" | "REFUSED";
                        }[];
                        marked: number;
                        notable: number;
                        organizationId: string;
                        refused: number;
                        rows: number;
                        /** @enum {string} */
                        status: "CHECKED" | "IMPORTED" | "UNDONE";
                        unchanged: number;
                        undoneAt: string | null;
                        unknownHeadings: string[];
                        updated: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Roster.importRows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        checkedAt: string;
                        groups: {
                            /** @enum {string} */
                            code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                            /** @enum {string} */
                            column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                            lines: number[];
                            rows: number;
                            values: {
                                programme: string | null;
                                rows: number;
                                text: string;
                            }[];
                        }[];
                        id: string;
                        importedAt: string | null;
                        items: {
                            faults: {
                                /** @enum {string} */
                                code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                                /** @enum {string} */
                                column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                                hint: string | null;
                                text: string;
                            }[];
                            line: number;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            /** @enum {string} */
                            outcome: "NEW" | "UPDATED" | "UNCHANGED" | "REFUSED";
                        }[];
                        marked: number;
                        notable: number;
                        organizationId: string;
                        refused: number;
                        rows: number;
                        /** @enum {string} */
                        status: "CHECKED" | "IMPORTED" | "UNDONE";
                        unchanged: number;
                        undoneAt: string | null;
                        unknownHeadings: string[];
                        updated: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Roster.undoImport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        checkedAt: string;
                        groups: {
                            /** @enum {string} */
                            code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                            /** @enum {string} */
                            column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                            lines: number[];
                            rows: number;
                            values: {
                                programme: string | null;
                                rows: number;
                                text: string;
                            }[];
                        }[];
                        id: string;
                        importedAt: string | null;
                        items: {
                            faults: {
                                /** @enum {string} */
                                code: "number-missing" | "number-wrong" | "number-repeated" | "number-taken" | "name-missing" | "name-long" | "sex-wrong" | "sex-differs" | "identity-form" | "identity-digits-lost" | "identity-check-digit" | "identity-repeated" | "identity-elsewhere" | "birth-missing" | "birth-wrong" | "birth-differs" | "grade-wrong" | "programme-unknown" | "class-unknown" | "phone-wrong" | "skills-long";
                                /** @enum {string} */
                                column: "number" | "name" | "sex" | "identityNumber" | "bornOn" | "grade" | "programme" | "classGroup" | "phone" | "skills";
                                hint: string | null;
                                text: string;
                            }[];
                            line: number;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            /** @enum {string} */
                            outcome: "NEW" | "UPDATED" | "UNCHANGED" | "REFUSED";
                        }[];
                        marked: number;
                        notable: number;
                        organizationId: string;
                        refused: number;
                        rows: number;
                        /** @enum {string} */
                        status: "CHECKED" | "IMPORTED" | "UNDONE";
                        unchanged: number;
                        undoneAt: string | null;
                        unknownHeadings: string[];
                        updated: number;
                        version: number;
                    };
                };
            };
        };
    };
    "Roster.workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Students.issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        items: {
                            classGroup: string;
                            code: string;
                            name: string;
                            number: string;
                            studentId: string;
                        }[];
                        madeAt: string;
                    };
                };
            };
        };
    };
    "Students.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                q?: string;
                classGroup?: string;
                marked?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            classGroup: string;
                            grade: number;
                            id: string;
                            identityNumber: string | null;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            organizationId: string;
                            personId: string | null;
                            phone: string | null;
                            programme: string;
                            /** @enum {string|null} */
                            sex: "F" | "M" | null;
                            skills: string[];
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Students.one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        classGroup: string;
                        grade: number;
                        id: string;
                        identityNumber: string | null;
                        marks: {
                            article: string;
                            /** @enum {string} */
                            code: "training.under-16" | "training.first-grade";
                        }[];
                        name: string;
                        number: string;
                        organizationId: string;
                        personId: string | null;
                        phone: string | null;
                        programme: string;
                        /** @enum {string|null} */
                        sex: "F" | "M" | null;
                        skills: string[];
                        version: number;
                    };
                };
            };
        };
    };
    "Students.revealed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bornOn: string;
                        identityNumber: string | null;
                        phone: string | null;
                    };
                };
            };
        };
    };
    "Search.find": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            href: string;
                            id: string;
                            subject: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    "Sessions.session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            /** Format: uuid */
                            accountId: string;
                            /** @enum {string} */
                            locale: "zh" | "en";
                            memberships: {
                                /** Format: uuid */
                                consortiumId: string;
                                /** Format: uuid */
                                organizationId: string;
                                seat: string | null;
                            }[];
                            operator: boolean;
                            oversees: string[];
                            /** Format: uuid */
                            personId: string;
                            posts: {
                                /** Format: uuid */
                                organizationId: string;
                                /** @enum {string} */
                                organizationKind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                                /** @enum {string} */
                                role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                            }[];
                        };
                        applications: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                            mergedInto: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            refusal: {
                                note: string;
                                /** @enum {string} */
                                reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                            } | null;
                            regionCode: string;
                            shortName: string;
                            /** @enum {string} */
                            status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                            uscc: string;
                            version: number;
                        }[];
                        consortia: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            status: string;
                        }[];
                        /** @enum {string} */
                        locale: "zh" | "en";
                        organizations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                            name: string;
                            shortName: string;
                        }[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        signIn: string;
                    };
                };
            };
        };
    };
    "Sessions.locale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocaleDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            createdAt: string;
                            current: boolean;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "COOKIE" | "BEARER";
                            label: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Sessions.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            /** Format: uuid */
                            accountId: string;
                            /** @enum {string} */
                            locale: "zh" | "en";
                            memberships: {
                                /** Format: uuid */
                                consortiumId: string;
                                /** Format: uuid */
                                organizationId: string;
                                seat: string | null;
                            }[];
                            operator: boolean;
                            oversees: string[];
                            /** Format: uuid */
                            personId: string;
                            posts: {
                                /** Format: uuid */
                                organizationId: string;
                                /** @enum {string} */
                                organizationKind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                                /** @enum {string} */
                                role: "ADMINISTRATOR" | "DELEGATE" | "FINANCE" | "TASK_OWNER" | "MENTOR" | "SAFETY_OFFICER" | "ACADEMIC_OFFICER" | "TEACHER" | "STUDENT" | "VERIFIER" | "SECRETARY" | "OVERSEER" | "GUARDIAN";
                            }[];
                        };
                        applications: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                            mergedInto: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            refusal: {
                                note: string;
                                /** @enum {string} */
                                reason: "NAME_MISMATCH" | "NOT_REGISTERED" | "NOT_AUTHORIZED" | "OUT_OF_SCOPE" | "OTHER";
                            } | null;
                            regionCode: string;
                            shortName: string;
                            /** @enum {string} */
                            status: "PENDING" | "ADMITTED" | "REFUSED" | "MERGED";
                            uscc: string;
                            version: number;
                        }[];
                        consortia: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            status: string;
                        }[];
                        /** @enum {string} */
                        locale: "zh" | "en";
                        organizations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "ENTERPRISE" | "SCHOOL" | "UNIVERSITY" | "INDUSTRY_BODY" | "PARK" | "AUTHORITY";
                            name: string;
                            shortName: string;
                        }[];
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        signIn: string;
                    };
                };
            };
        };
    };
    "Sessions.signOutEverywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SpotCheck.checked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotCheckDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidates: {
                            id: string;
                            /** @enum {string|null} */
                            risk: "FAST" | "MUTUAL" | null;
                        }[];
                        checker: {
                            id: string;
                            shortName: string;
                        } | null;
                        committedAt: string;
                        confirmed: number;
                        consortiumId: string;
                        drawnAt: string | null;
                        dueOn: string | null;
                        id: string;
                        items: {
                            checkedAt: string | null;
                            denominator: number;
                            href: string;
                            id: string;
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            note: string | null;
                            number: string;
                            numerator: number;
                            obligationId: string;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string|null} */
                            outcome: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            reason: "RANDOM" | "FAST" | "MUTUAL";
                            unit: {
                                en: string;
                                zh: string;
                            };
                            verificationId: string;
                            verifiedAt: string;
                            verifier: {
                                id: string;
                                shortName: string;
                            };
                            version: number;
                        }[];
                        month: string;
                        notConfirmed: number;
                        population: number;
                        sample: number;
                        seed: string | null;
                        seedHash: string;
                        /** @enum {string} */
                        status: "COMMITTED" | "DRAWN";
                    };
                };
            };
        };
    };
    "SpotCheck.one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidates: {
                            id: string;
                            /** @enum {string|null} */
                            risk: "FAST" | "MUTUAL" | null;
                        }[];
                        checker: {
                            id: string;
                            shortName: string;
                        } | null;
                        committedAt: string;
                        confirmed: number;
                        consortiumId: string;
                        drawnAt: string | null;
                        dueOn: string | null;
                        id: string;
                        items: {
                            checkedAt: string | null;
                            denominator: number;
                            href: string;
                            id: string;
                            /** @enum {string} */
                            metric: "COUNT" | "RATIO" | "AT_MOST";
                            names: {
                                en: string;
                                zh: string;
                            };
                            note: string | null;
                            number: string;
                            numerator: number;
                            obligationId: string;
                            obligor: {
                                id: string;
                                shortName: string;
                            };
                            /** @enum {string|null} */
                            outcome: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            reason: "RANDOM" | "FAST" | "MUTUAL";
                            unit: {
                                en: string;
                                zh: string;
                            };
                            verificationId: string;
                            verifiedAt: string;
                            verifier: {
                                id: string;
                                shortName: string;
                            };
                            version: number;
                        }[];
                        month: string;
                        notConfirmed: number;
                        population: number;
                        sample: number;
                        seed: string | null;
                        seedHash: string;
                        /** @enum {string} */
                        status: "COMMITTED" | "DRAWN";
                    };
                };
            };
        };
    };
    "Statements.view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Statements.cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Statements.returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Statements.verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Statements.issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueStatementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Statements.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Statements.postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            account: string;
                            amountFen: string;
                            at: string;
                            position: number | null;
                            transactionId: string;
                        }[];
                    };
                };
            };
        };
    };
    "Statements.receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordReceiptDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            formula: {
                                code: string;
                                hash: string;
                                version: number;
                            };
                            hash: string;
                            id: string;
                            number: string;
                            title: string;
                            vatPercent: number;
                        };
                        consortiumId: string;
                        entries: {
                            amountFen: string;
                            fileId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "RECEIPT" | "MATERIAL" | "TOOLING" | "QC_LOGISTICS" | "OTHER";
                            mine: boolean;
                            note: string;
                            onDate: string;
                            reason: string | null;
                            recordedAt: string;
                            /** @enum {string} */
                            status: "RECORDED" | "VERIFIED" | "RETURNED";
                            version: number;
                        }[] | null;
                        id: string;
                        inputsHash: string;
                        issuedAt: string | null;
                        lines: {
                            at: string;
                            id: string;
                            /** @enum {string} */
                            kind: "ACCEPTED" | "WITHDRAWN";
                            number: string;
                            priceFen: string | null;
                            taskId: string;
                            title: string;
                        }[];
                        matches: boolean;
                        may: ("record" | "verify" | "issue")[];
                        month: string;
                        number: string;
                        openedAt: string;
                        payer: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        payments: {
                            amountFen: string;
                            id: string;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            may: ("record" | "receive" | "write-off")[];
                            paidOn: string | null;
                            payee: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            position: number;
                            receivedAt: string | null;
                            recordedAt: string | null;
                            reference: string | null;
                            /** @enum {string} */
                            status: "DUE" | "RECORDED" | "RECEIVED" | "WRITTEN_OFF";
                            version: number;
                            writtenOff: {
                                at: string;
                                motionId: string;
                            } | null;
                        }[];
                        pays: {
                            amountFen: string | null;
                            fromOn: string;
                            id: string;
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "RECORDED" | "CONFIRMED" | "CONTESTED";
                            taskId: string;
                            taskNumber: string;
                            toOn: string;
                            version: number;
                        }[] | null;
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        settledAt: string | null;
                        shares: {
                            amountFen: string | null;
                            extraFen: number;
                            /** @enum {string} */
                            kind: "MEMBER" | "COMMON_FUND";
                            organization: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            percent: string;
                            position: number;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "ISSUED" | "SETTLED";
                        version: number;
                        workings: {
                            awaiting: {
                                contested: number;
                                costs: number;
                                pays: number;
                                receipts: number;
                            };
                            costFen: string;
                            grossFen: string;
                            netFen: string;
                            payFen: string;
                            poolFen: string;
                            solid: boolean;
                            vatFen: string;
                        };
                    };
                };
            };
        };
    };
    "Statements.seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string | null;
                            ordinal: number;
                            seatId: string;
                        }[];
                    };
                };
            };
        };
    };
    "TaskLists.visible": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                status?: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string|null} */
                            act: "edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say" | null;
                            consortiumId: string;
                            counts: boolean;
                            dueOn: string | null;
                            enterprise: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            id: string;
                            keys: {
                                enterprise: boolean;
                                school: boolean;
                            };
                            number: string | null;
                            quantity: number | null;
                            school: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                            seatCount: number | null;
                            seatsCleared: number;
                            seatsFilled: number;
                            /** @enum {string} */
                            status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                            title: string;
                            unit: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "TaskLists.mine": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                status?: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string|null} */
                            act: "edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say" | null;
                            consortiumId: string;
                            counts: boolean;
                            dueOn: string | null;
                            enterprise: {
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            id: string;
                            keys: {
                                enterprise: boolean;
                                school: boolean;
                            };
                            number: string | null;
                            quantity: number | null;
                            school: {
                                id: string;
                                name: string;
                                shortName: string;
                            } | null;
                            seatCount: number | null;
                            seatsCleared: number;
                            seatsFilled: number;
                            /** @enum {string} */
                            status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                            title: string;
                            unit: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Tasks.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Tasks.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Team.award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Tasks.callOff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Team.candidates": {
        parameters: {
            query: {
                students: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            details: {
                                [key: string]: string | number;
                            };
                            refusal: string | null;
                            studentId: string;
                        }[];
                    };
                };
            };
        };
    };
    "Clearance.task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueOn: string;
                        enterpriseId: string;
                        lowestSafetyScore: number;
                        number: string;
                        organizationId: string;
                        seats: {
                            attestedAt: string | null;
                            attestedBy: string | null;
                            documents: {
                                fileId: string;
                                fileName: string;
                                from: string | null;
                                /** @enum {string} */
                                kind: "STUDENT_CONSENT" | "GUARDIAN_CONSENT" | "ENTERPRISE_CONSENT" | "TRIPARTITE_AGREEMENT" | "LIABILITY_POLICY" | "SAFETY_EXAM";
                                number: string | null;
                                score: number | null;
                                to: string | null;
                            }[];
                            faults: {
                                /** @enum {string} */
                                fault: "missing" | "number" | "date" | "period" | "score";
                                /** @enum {string} */
                                kind: "STUDENT_CONSENT" | "GUARDIAN_CONSENT" | "ENTERPRISE_CONSENT" | "TRIPARTITE_AGREEMENT" | "LIABILITY_POLICY" | "SAFETY_EXAM";
                            }[];
                            id: string | null;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "OPEN" | "ATTESTED";
                            studentId: string;
                            version: number;
                        }[];
                        startsOn: string;
                        taskId: string;
                        title: string;
                    };
                };
            };
        };
    };
    "Clearance.attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueOn: string;
                        enterpriseId: string;
                        lowestSafetyScore: number;
                        number: string;
                        organizationId: string;
                        seats: {
                            attestedAt: string | null;
                            attestedBy: string | null;
                            documents: {
                                fileId: string;
                                fileName: string;
                                from: string | null;
                                /** @enum {string} */
                                kind: "STUDENT_CONSENT" | "GUARDIAN_CONSENT" | "ENTERPRISE_CONSENT" | "TRIPARTITE_AGREEMENT" | "LIABILITY_POLICY" | "SAFETY_EXAM";
                                number: string | null;
                                score: number | null;
                                to: string | null;
                            }[];
                            faults: {
                                /** @enum {string} */
                                fault: "missing" | "number" | "date" | "period" | "score";
                                /** @enum {string} */
                                kind: "STUDENT_CONSENT" | "GUARDIAN_CONSENT" | "ENTERPRISE_CONSENT" | "TRIPARTITE_AGREEMENT" | "LIABILITY_POLICY" | "SAFETY_EXAM";
                            }[];
                            id: string | null;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "OPEN" | "ATTESTED";
                            studentId: string;
                            version: number;
                        }[];
                        startsOn: string;
                        taskId: string;
                        title: string;
                    };
                };
            };
        };
    };
    "Clearance.documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDocumentsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueOn: string;
                        enterpriseId: string;
                        lowestSafetyScore: number;
                        number: string;
                        organizationId: string;
                        seats: {
                            attestedAt: string | null;
                            attestedBy: string | null;
                            documents: {
                                fileId: string;
                                fileName: string;
                                from: string | null;
                                /** @enum {string} */
                                kind: "STUDENT_CONSENT" | "GUARDIAN_CONSENT" | "ENTERPRISE_CONSENT" | "TRIPARTITE_AGREEMENT" | "LIABILITY_POLICY" | "SAFETY_EXAM";
                                number: string | null;
                                score: number | null;
                                to: string | null;
                            }[];
                            faults: {
                                /** @enum {string} */
                                fault: "missing" | "number" | "date" | "period" | "score";
                                /** @enum {string} */
                                kind: "STUDENT_CONSENT" | "GUARDIAN_CONSENT" | "ENTERPRISE_CONSENT" | "TRIPARTITE_AGREEMENT" | "LIABILITY_POLICY" | "SAFETY_EXAM";
                            }[];
                            id: string | null;
                            marks: {
                                article: string;
                                /** @enum {string} */
                                code: "training.under-16" | "training.first-grade";
                            }[];
                            name: string;
                            number: string;
                            ordinal: number;
                            seatId: string;
                            /** @enum {string} */
                            status: "OPEN" | "ATTESTED";
                            studentId: string;
                            version: number;
                        }[];
                        startsOn: string;
                        taskId: string;
                        title: string;
                    };
                };
            };
        };
    };
    "Deliveries.deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "TaskHours.task": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                status?: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cleared: boolean;
                        consortiumId: string;
                        enterpriseId: string;
                        items: {
                            day: string;
                            enterpriseId: string;
                            exceptions: ("night" | "weekend" | "unbroken")[];
                            from: string;
                            id: string;
                            minutes: number;
                            name: string;
                            note: string;
                            organizationId: string;
                            personId: string;
                            reason: string | null;
                            seatId: string;
                            /** @enum {string} */
                            status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                            taskId: string;
                            taskNumber: string;
                            to: string | null;
                            version: number;
                        }[];
                        minutes: {
                            confirmed: number;
                            credited: number;
                            logged: number;
                        };
                        next: string | null;
                        number: string;
                        organizationId: string;
                        personId: string | null;
                        status: string;
                        taskId: string;
                        title: string;
                    };
                };
            };
        };
    };
    "TaskHours.logged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogHoursDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        enterpriseId: string;
                        exceptions: ("night" | "weekend" | "unbroken")[];
                        from: string;
                        id: string;
                        minutes: number;
                        name: string;
                        note: string;
                        organizationId: string;
                        personId: string;
                        reason: string | null;
                        seatId: string;
                        /** @enum {string} */
                        status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                        taskId: string;
                        taskNumber: string;
                        to: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "TaskHours.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoursIdsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hours: number;
                        id: string;
                        minutes: number;
                        taskId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "TaskHours.credited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoursIdsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hours: number;
                        id: string;
                        minutes: number;
                        taskId: string;
                        version: number;
                    };
                };
            };
        };
    };
    "TaskHours.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        enterpriseId: string;
                        exceptions: ("night" | "weekend" | "unbroken")[];
                        from: string;
                        id: string;
                        minutes: number;
                        name: string;
                        note: string;
                        organizationId: string;
                        personId: string;
                        reason: string | null;
                        seatId: string;
                        /** @enum {string} */
                        status: "RUNNING" | "LOGGED" | "CONFIRMED" | "REFUSED" | "CREDITED" | "WITHDRAWN";
                        taskId: string;
                        taskNumber: string;
                        to: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Deliveries.inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Messages.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            author: {
                                id: string;
                                name: string;
                            };
                            id: string;
                            side: string | null;
                            taskId: string;
                            text: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    "Messages.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        author: {
                            id: string;
                            name: string;
                        };
                        id: string;
                        side: string | null;
                        taskId: string;
                        text: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    "Outcomes.task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consortiumId: string;
                        enterpriseId: string;
                        feedback: {
                            givenAt: string;
                            id: string;
                            rating: number;
                            text: string;
                            version: number;
                        } | null;
                        number: string;
                        organizationId: string;
                        seats: {
                            name: string;
                            ordinal: number;
                            outcome: {
                                /** @enum {string} */
                                assessment: "EXCELLENT" | "GOOD" | "FAIR" | "PASS" | "FAIL";
                                id: string;
                                note: string;
                                reportedAt: string;
                                /** @enum {string} */
                                type: "PRODUCT" | "IMPROVEMENT" | "PATENT" | "STANDARD" | "TEACHING_CASE" | "HIRE";
                                version: number;
                            } | null;
                            seatId: string;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "COMPLETED";
                        taskId: string;
                        taskStatus: string;
                        title: string;
                    };
                };
            };
        };
    };
    "Outcomes.given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consortiumId: string;
                        enterpriseId: string;
                        feedback: {
                            givenAt: string;
                            id: string;
                            rating: number;
                            text: string;
                            version: number;
                        } | null;
                        number: string;
                        organizationId: string;
                        seats: {
                            name: string;
                            ordinal: number;
                            outcome: {
                                /** @enum {string} */
                                assessment: "EXCELLENT" | "GOOD" | "FAIR" | "PASS" | "FAIL";
                                id: string;
                                note: string;
                                reportedAt: string;
                                /** @enum {string} */
                                type: "PRODUCT" | "IMPROVEMENT" | "PATENT" | "STANDARD" | "TEACHING_CASE" | "HIRE";
                                version: number;
                            } | null;
                            seatId: string;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "COMPLETED";
                        taskId: string;
                        taskStatus: string;
                        title: string;
                    };
                };
            };
        };
    };
    "Outcomes.reported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportOutcomeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consortiumId: string;
                        enterpriseId: string;
                        feedback: {
                            givenAt: string;
                            id: string;
                            rating: number;
                            text: string;
                            version: number;
                        } | null;
                        number: string;
                        organizationId: string;
                        seats: {
                            name: string;
                            ordinal: number;
                            outcome: {
                                /** @enum {string} */
                                assessment: "EXCELLENT" | "GOOD" | "FAIR" | "PASS" | "FAIL";
                                id: string;
                                note: string;
                                reportedAt: string;
                                /** @enum {string} */
                                type: "PRODUCT" | "IMPROVEMENT" | "PATENT" | "STANDARD" | "TEACHING_CASE" | "HIRE";
                                version: number;
                            } | null;
                            seatId: string;
                        }[];
                        /** @enum {string} */
                        status: "OPEN" | "COMPLETED";
                        taskId: string;
                        taskStatus: string;
                        title: string;
                    };
                };
            };
        };
    };
    "Tasks.publishDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Tasks.takeUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Team.fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudentsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Deliveries.sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Tasks.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Team.teacher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeacherDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Team.teachers": {
        parameters: {
            query: {
                schoolId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    "Deliveries.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedAt: string | null;
                        actions: ("edit" | "publish" | "cancel" | "award" | "name-teacher" | "fill" | "start" | "deliver" | "resume" | "sign" | "inspect" | "withdraw" | "say")[];
                        closing: {
                            outcomesDone: boolean;
                            settled: boolean;
                        };
                        /** @enum {string|null} */
                        consequence: "REWORK" | "PRICE_CUT" | "PENALTY" | null;
                        consortiumId: string;
                        counts: boolean;
                        criteria: string[];
                        deliveries: {
                            attempt: number;
                            by: string | null;
                            deliveredAt: string;
                            files: {
                                id: string;
                                mediaType: string;
                                name: string;
                                size: number;
                            }[];
                            id: string;
                            inspection: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                counts: {
                                    failed: number;
                                    passed: number;
                                }[];
                                reason: string | null;
                                /** @enum {string} */
                                result: "ACCEPTED" | "REWORK" | "REJECTED";
                            } | null;
                            seat: number;
                            signature: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                            } | null;
                        }[];
                        drawing: {
                            id: string;
                            mediaType: string;
                            name: string;
                            size: number;
                        } | null;
                        dueOn: string | null;
                        /** @enum {string} */
                        dueSetBy: "ENTERPRISE" | "SCHOOL";
                        enterprise: {
                            id: string;
                            name: string;
                            shortName: string;
                        };
                        id: string;
                        independent: boolean | null;
                        mentors: {
                            id: string;
                            name: string;
                        }[];
                        number: string | null;
                        orderReference: string | null;
                        poster: {
                            id: string;
                            name: string;
                        } | null;
                        priceFen: string | null;
                        quantity: number | null;
                        reality: {
                            acceptance: boolean;
                            clock: boolean;
                            consequence: boolean;
                            order: boolean;
                            use: boolean;
                            /** @enum {string} */
                            verdict: "REAL" | "SIMULATED" | "TEACHING";
                        };
                        school: {
                            id: string;
                            name: string;
                            shortName: string;
                        } | null;
                        seatCount: number | null;
                        seats: {
                            id: string | null;
                            mine: boolean;
                            name: string | null;
                            onTime: boolean | null;
                            ordinal: number;
                            skills: string[] | null;
                            /** @enum {string} */
                            status: "OPEN" | "FILLED" | "CLEARED";
                            studentId: string | null;
                        }[];
                        staffBy: string | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "DRAFT" | "PUBLISHED" | "AWARDED" | "STAFFED" | "IN_PROGRESS" | "DELIVERED" | "ACCEPTED" | "REWORK" | "REJECTED" | "CLOSED" | "CANCELLED";
                        teacher: {
                            id: string;
                            name: string;
                        } | null;
                        termsShown: boolean;
                        title: string;
                        topics: string[];
                        unit: string | null;
                        /** @enum {string|null} */
                        use: "OWN_PROCESS" | "CUSTOMER_PROCESS" | null;
                        version: number;
                        withdrawableUntil: string | null;
                    };
                };
            };
        };
    };
    "Monitoring.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mine: {
                            code: string;
                            consequence: {
                                en: string;
                                zh: string;
                            };
                            dueOn: string | null;
                            href: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            title: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            waitsFor: "me" | "other";
                        }[];
                        others: {
                            code: string;
                            consequence: {
                                en: string;
                                zh: string;
                            };
                            dueOn: string | null;
                            href: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            title: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            waitsFor: "me" | "other";
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    "Passwords.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        /** Format: uuid */
                        id: string;
                        label: string;
                        token: string;
                    };
                };
            };
        };
    };
    "Waiver.consented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "Waiver.refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreedAt: string | null;
                        answerBy: string;
                        awaits: {
                            id: string;
                            shortName: string;
                        } | null;
                        beneficiary: {
                            id: string;
                            shortName: string;
                        };
                        /** @enum {string} */
                        cadence: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | "TWO_YEARS";
                        claims: {
                            alikeTo: {
                                number: string;
                                obligationId: string;
                            } | null;
                            answeredAt: string | null;
                            answeredBy: {
                                id: string;
                                shortName: string;
                            } | null;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            claimedAt: string;
                            denominator: number;
                            dispute: {
                                arbiter: {
                                    id: string;
                                    shortName: string;
                                };
                                numerator: number | null;
                                openedAt: string;
                                reason: string | null;
                                ruleBy: string;
                                ruledAt: string | null;
                                ruling: string | null;
                            } | null;
                            disputeBy: string | null;
                            exhibits: {
                                href: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "TASK" | "HOURS" | "PAYMENT";
                                names: {
                                    en: string;
                                    zh: string;
                                };
                                on: string;
                            }[];
                            files: {
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                name: string;
                                sha256: string;
                                size: number;
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            flags: ("LATE" | "ALIKE" | "FAST" | "MUTUAL" | "DOUBTED")[];
                            happenedOn: string;
                            id: string;
                            links: string[];
                            note: string | null;
                            numerator: number;
                            open: boolean;
                            reason: string | null;
                            /** @enum {string} */
                            state: "CLAIMED" | "VERIFIED" | "REJECTED" | "WITHDRAWN" | "DISPUTED" | "UPHELD" | "RULED" | "VERIFICATION_OVERDUE" | "VERIFIED_LATE" | "SPOT_CHECKED" | "NOT_CONFIRMED";
                            verified: {
                                denominator: number;
                                numerator: number;
                            } | null;
                            verifyBy: string;
                            version: number;
                            windowId: string;
                        }[];
                        clause: string | null;
                        code: string;
                        /** @enum {string|null} */
                        computedFrom: "TASK_ACCEPTED" | "TASK_STARTED" | "HOURS_CREDITED" | "PAYMENT_RECEIVED" | null;
                        consortiumId: string;
                        entries: {
                            at: string;
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            denominator: number;
                            href: string;
                            id: string;
                            minutes: number | null;
                            numerator: number;
                            sourceId: string;
                            /** @enum {string} */
                            sourceKind: "TASK" | "HOURS" | "DUE" | "PAYMENT";
                            /** @enum {string|null} */
                            spotCheck: "CONFIRMED" | "NOT_CONFIRMED" | null;
                            /** @enum {string} */
                            state: "VERIFIED" | "WITHDRAWN" | "CLAIMED" | "SAME_ORDER" | "TOO_LATE";
                            verifier: {
                                id: string;
                                shortName: string;
                            } | null;
                        }[];
                        evidence: {
                            en: string;
                            zh: string;
                        };
                        graceDays: number;
                        id: string;
                        /** @enum {string} */
                        metric: "COUNT" | "RATIO" | "AT_MOST";
                        names: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        obligor: {
                            id: string;
                            shortName: string;
                        };
                        origin: {
                            href: string;
                            names: {
                                en: string;
                                zh: string;
                            };
                            on: string;
                            text: string;
                        } | null;
                        own: boolean;
                        proposedAt: string;
                        proposedBy: {
                            id: string;
                            shortName: string;
                        };
                        replaces: {
                            id: string;
                            number: string;
                        } | null;
                        /** @enum {string} */
                        scope: "PAIR" | "CONSORTIUM";
                        /** @enum {string} */
                        status: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "WAIVED" | "SUPERSEDED";
                        supersededBy: {
                            id: string;
                            number: string;
                        } | null;
                        target: number;
                        unit: {
                            en: string;
                            zh: string;
                        };
                        verifier: {
                            en: string;
                            zh: string;
                        };
                        version: number;
                        waivers: {
                            answerBy: string;
                            answeredAt: string | null;
                            askedAt: string;
                            askedBy: {
                                id: string;
                                shortName: string;
                            };
                            awaits: {
                                id: string;
                                shortName: string;
                            } | null;
                            formerTarget: number;
                            id: string;
                            /** @enum {string} */
                            kind: "WINDOW" | "REST" | "TARGET" | "EXTENSION";
                            reason: string | null;
                            /** @enum {string} */
                            status: "ASKED" | "CONSENTED" | "REFUSED" | "WITHDRAWN";
                            target: number | null;
                            until: string | null;
                            version: number;
                            windowId: string;
                        }[];
                        weight: number;
                        windows: {
                            breached: boolean;
                            claimed: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            endsOn: string;
                            extendedTo: string | null;
                            graceDays: number;
                            id: string;
                            /** @enum {string} */
                            mark: "promised" | "claimed" | "verified" | "overdue";
                            startsOn: string;
                            target: number;
                            verified: {
                                denominator: number;
                                late: number;
                                numerator: number;
                            };
                            waived: boolean;
                        }[];
                    };
                };
            };
        };
    };
}
