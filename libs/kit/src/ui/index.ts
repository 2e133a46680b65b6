/**
 * The pieces every screen uses. What exists:
 *
 * Screens   Screens, Screen, NavEntry (what ui/index.ts of a capability exports)
 * Page      Page, Card, Columns, Stack, Facts, Binding (serif: it binds), Code
 * Figures   Mark, MarkShape, PromiseBar, PromiseKey, Tripod, Seal, Trend, Figure, Money, When, Due, Avatar, Tag
 * Actions   Button, ButtonLink, Chips, Tabs, Stepper
 * Lists     DataTable (cards on a phone; j k Enter), Loaded, Skeleton, EmptyState, ErrorState, ProblemNote
 * Forms     useForm, Form, DraftNote, TextField, TextArea, NumberField, MoneyField (yuan typed, fen kept), DateField,
 *           SelectField, Combobox, CheckField, RadioField, PasswordField, FileField, FileList, Field
 * Overlays  Dialog, ConsequenceSheet, Peek, toast (with undo)
 * Data      useView, usePages, useRefresh, useCommand, get, send, api, uploadFile, fileAddress, readSheet, readPasted, Problem
 * Session   useSession, useSessionIfAny, useRules (the server's rules, to grey a button), hasRole
 * Live      useLive, useLiveRefresh, useTopicEvents, usePresence, useTyping, useLiveStatus, askLive
 * Text      formatMoney, formatDate, formatDay, formatInstant, formatTime, formatDue, formatNumber, formatFigure,
 *           formatMonth,           formatHours, formatPercent, formatSize, parseYuan, today, daysUntil, inLocale, getLocale, setLocale
 * Shell     Toasts, StaleDialog, queryClient, SessionContext, useSessionView, live, useNarrow, dropDrafts,
 *           onLocale, hasChosenLocale, onSignedOut, usePeopleOnShow
 */
export type { LiveEvent } from '../live-sequence.js';
export type { TripodLeg } from '../tripod-shape.js';
export { addressOf, api, get, send, type Method, type Query, type SendOptions } from './data/api.js';
export { useCommand, type Command, type CommandOptions } from './data/command.js';
export { onSignedOut } from './data/exchange.js';
export { printPage, useBeforePrint } from './data/print.js';
export { asProblem, Problem } from './data/problem.js';
export { queryClient, usePages, useRefresh, useView, type Page as PageOf, type Pages } from './data/query.js';
export { readPasted, readSheet, type SheetTexts } from './data/read-sheet.js';
export { hasRole, SessionContext, useSession, useSessionIfAny, useSessionView, type Session } from './data/session.js';
export { useIsDissolved } from './data/dissolved.js';
export { useRules, type May } from './data/rules.js';
export { fileAddress, uploadFile, type StoredFile } from './data/upload.js';
export { Combobox, type ComboboxProps } from './form/combobox.js';
export { dropDrafts } from './form/draft.js';
export { Field, type FieldProps } from './form/field.js';
export { CheckField, DateField, MoneyField, NumberField, RadioField, SelectField, TextArea, TextField, type Choice } from './form/fields.js';
export { FileField } from './form/file-field.js';
export { FileList } from './form/file-list.js';
export { DraftNote, Form } from './form/form.js';
export { PasswordField } from './form/password-field.js';
export { useForm } from './form/use-form.js';
export { live, type LiveStatus } from './live/connection.js';
export { askLive, useLive, useLiveRefresh, useLiveStatus, usePeopleOnShow, usePresence, useTopicEvents, useTyping } from './live/use-live.js';
export type { PresentPerson } from './live/present-people.js';
export { ConsequenceSheet, type Effect } from './overlay/consequence-sheet.js';
export { Dialog } from './overlay/dialog.js';
export { Peek } from './overlay/peek.js';
export { StaleDialog } from './overlay/stale-dialog.js';
export { toast, Toasts } from './overlay/toast.js';
export { useNarrow } from './overlay/use-narrow.js';
export { Button, ButtonLink } from './pieces/button.js';
export { Chips, Tag, type ChipOption } from './pieces/chips.js';
export { DataTable, type Column } from './pieces/data-table.js';
export { Mark, MarkShape, markWord, type MarkKind } from './pieces/mark.js';
export { Binding, Card, Code, Columns, Facts, Page, Stack } from './pieces/page.js';
export { PromiseBar, PromiseKey } from './pieces/promise-bar.js';
export { Seal } from './pieces/seal.js';
export { EmptyState, ErrorState, Loaded, ProblemNote, Skeleton } from './pieces/states.js';
export { Stepper, Tabs } from './pieces/tabs.js';
export { Trend, type TrendPoint } from './pieces/trend.js';
export { Tripod } from './pieces/tripod.js';
export { Avatar, Due, Figure, Money, When } from './pieces/values.js';
export type { NavEntry, Screen, Screens } from './screens.js';
export {
  businessDay,
  daysUntil,
  formatDate,
  formatDay,
  formatDue,
  formatFigure,
  formatHours,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatSize,
  formatTime,
  parseYuan,
  today,
  yuanText,
} from './text/format.js';
export { getLocale, hasChosenLocale, htmlLanguage, inLocale, onLocale, setLocale, type Locale } from './text/locale.js';
