// The public surface of finspace-data/msw, by hand: what is not named here is not public.

// Mocks of all operations
export {
    createStub,
    handlers,
    mockError,
    type MockedOperations,
    type MockErrorMembers,
} from "../../generated/msw.gen.js";
export type {
    Expectation,
    Expected,
    Fault as MockError,
    Matcher,
    MockAnswer,
    MockAnswers,
    MockCall,
    MockOptions,
    MockResolver,
    Stub,
} from "../runtime/index.js";

// Mocks of one operation
export {
    handleAssociateUserToPermissionGroup,
    handleCreateChangeset,
    handleCreateDataView,
    handleCreateDataset,
    handleCreatePermissionGroup,
    handleCreateUser,
    handleDeleteDataset,
    handleDeletePermissionGroup,
    handleDisableUser,
    handleDisassociateUserFromPermissionGroup,
    handleEnableUser,
    handleGetChangeset,
    handleGetDataView,
    handleGetDataset,
    handleGetExternalDataViewAccessDetails,
    handleGetPermissionGroup,
    handleGetProgrammaticAccessCredentials,
    handleGetUser,
    handleGetWorkingLocation,
    handleListChangesets,
    handleListDataViews,
    handleListDatasets,
    handleListPermissionGroups,
    handleListPermissionGroupsByUser,
    handleListUsers,
    handleListUsersByPermissionGroup,
    handleResetUserPassword,
    handleUpdateChangeset,
    handleUpdateDataset,
    handleUpdatePermissionGroup,
    handleUpdateUser,
} from "../../generated/msw.gen.js";
