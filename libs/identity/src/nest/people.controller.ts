import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { missing, type Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Gate, Id, IfMatch, pageOf, PageQuery, type Page } from '#libs/platform';
import { EndPost } from '../application/end-post.js';
import { ErasePerson } from '../application/erase-person.js';
import { GivePost } from '../application/give-post.js';
import { IssueResetCode } from '../application/issue-reset-code.js';
import { OrganizationLoader } from '../application/organization-loader.js';
import { PostStore } from '../application/ports/post-store.js';
import { CodeView, ColleagueView, PostView } from '../contract.js';
import { CodeReader } from './code-reader.js';
import { ColleagueReader } from './colleague-reader.js';
import { ConfirmDto, GivePostDto } from './people.dto.js';
import { postView } from './views.js';

/** Posts of an organization's people. */
@Controller('api')
export class PostsController {
  constructor(
    private readonly loader: OrganizationLoader,
    private readonly colleagues: ColleagueReader,
    private readonly givePost: GivePost,
    private readonly endPost: EndPost,
    private readonly posts: PostStore,
    private readonly gate: Gate,
  ) {}

  @Can('see-colleagues', 'Organization')
  @Answers(pageOf(ColleagueView))
  @Get('organizations/:id/people')
  async list(@CurrentActor() actor: Actor, @Id('id') id: string, @Query() query: PageQuery): Promise<Page<ColleagueView>> {
    const organization = await this.loader.loadOrganizationFor(actor, id, 'see-colleagues');
    return this.colleagues.list(id, this.gate.allows(actor, 'invite', 'Organization', organization), query);
  }

  @Can('give-posts', 'Organization')
  @Answers(PostView, 201)
  @Post('organizations/:id/posts')
  async give(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: GivePostDto): Promise<PostView> {
    return this.post((await this.givePost.run(actor, id, body)).id);
  }

  @Can('end', 'Post')
  @Answers(PostView)
  @HttpCode(200)
  @Post('posts/:id/ending')
  async end(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() version?: number): Promise<PostView> {
    return this.post((await this.endPost.run(actor, id, version)).id);
  }

  /** Just written by this actor, or before with the same key. */
  private async post(id: string): Promise<PostView> {
    const post = await this.posts.find(id);
    if (!post) throw missing();
    return postView(post);
  }
}

/** What an administrator does for a person, and what a person may ask for. */
@Controller('api')
export class PeopleController {
  constructor(
    private readonly issueResetCode: IssueResetCode,
    private readonly codes: CodeReader,
    private readonly erasePerson: ErasePerson,
  ) {}

  @Can('reset', 'Person')
  @Answers(CodeView, 201)
  @Post('organizations/:id/people/:personId/reset-codes')
  async reset(@CurrentActor() actor: Actor, @Id('id') id: string, @Id('personId') personId: string): Promise<CodeView> {
    return this.codes.view(actor, personId, (await this.issueResetCode.run(actor, id, personId)).id);
  }

  @Can('erase', 'Person')
  @HttpCode(204)
  @Post('organizations/:id/people/:personId/erasure')
  async erase(@CurrentActor() actor: Actor, @Id('id') id: string, @Id('personId') personId: string): Promise<void> {
    await this.erasePerson.run(actor, id, personId);
  }

  @Can('erase', 'Person')
  @HttpCode(204)
  @Post('people/me/erasure')
  async eraseMe(@CurrentActor() actor: Actor, @Body() { password }: ConfirmDto): Promise<void> {
    await this.erasePerson.self(actor, password);
  }
}
