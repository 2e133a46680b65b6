import { Injectable } from '@nestjs/common';
import { RelayBell } from './relay-bell.js';

/** Rings when the relay of this process has placed events; readers on other nodes find them at their next look. */
@Injectable()
export class FeedBell extends RelayBell {}
